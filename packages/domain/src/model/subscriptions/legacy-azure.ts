import type { EntitlementId, OfferId } from '../ids.ts'
import type { Elsewhere, InCsp, Ordered } from './subscription-base.ts'

/** What the order of an Azure subscription is about, wherever it was placed. */
interface AzureOrder<Kind extends string> extends Ordered<Kind> {
  readonly offer: OfferId
  /** The Azure side. Equal to the id unless billing ownership changed. */
  readonly entitlement: EntitlementId
}

/** Microsoft Azure in CSP before the Azure plan (0145P). */
export interface LegacyAzure extends AzureOrder<'legacy-azure'>, InCsp {}

/** Microsoft Azure bought elsewhere, as under an Enterprise Agreement. */
export interface AzureElsewhere extends AzureOrder<'azure-elsewhere'>, Elsewhere {}

export type AzureCommerce = LegacyAzure | AzureElsewhere

/** Microsoft Azure in CSP before the Azure plan. */
export const legacyAzureOffer = 'MS-AZR-0145P'

import type { Duration, Instant } from '../../kernel/calendar.ts'
import type { OfferId, SkuId, SubscriptionId } from '../ids.ts'
import type { Elsewhere, InCsp, Ordered } from './subscription-base.ts'
import type { BillingCycle, PaidFrom, Term } from './term.ts'

/** Licences of one offer, wherever they were bought. */
interface Licenses<Kind extends string> extends Ordered<Kind> {
  readonly offer: OfferId
  /** What the licences hang on. */
  readonly sku: SkuId
  /** Licences. */
  readonly quantity: number
  readonly term: Term
  /** P1Y or P1M, of the terms to come. */
  readonly termLength: Duration
  readonly autoRenew: boolean
  readonly billingCycle: BillingCycle
  /** The base that an add-on belongs to; null for everything else. */
  readonly parent: SubscriptionId | null
  /** What was paid for since when, oldest first. */
  readonly paid: readonly PaidFrom[]
  /** When provisioning is tried next, while it is pending. */
  readonly provisionedAt: Instant | null
}

/** Licences that a partner sold in CSP before new commerce. */
export interface CspLicense extends Licenses<'csp-license'>, InCsp {}

/** Licences bought elsewhere: in the admin portal, from a seller of Microsoft, under an agreement. */
export interface LicenseElsewhere extends Licenses<'license-elsewhere'>, Elsewhere {}

export type License = CspLicense | LicenseElsewhere

import { instant, type Instant } from '../../kernel/calendar.ts'
import type { CustomerId, PartnerId, PlanId } from '../ids.ts'

/** The container of Azure subscriptions under the Microsoft Customer Agreement. */
export interface AzurePlan {
  readonly id: PlanId
  readonly customer: CustomerId
  /** The partner Microsoft bills. */
  readonly partner: PartnerId
  /** A direct bill partner is its own partner of record. */
  readonly partnerOfRecord: PartnerId
  readonly status: 'active' | 'suspended'
  readonly purchasedAt: Instant
  readonly version: number
}

/** General availability of the Azure plan in CSP (reference: partner-center#azure-plan-purchase). */
export const azurePlanAvailableFrom: Instant = instant('2019-11-01')

import { instant, type Instant } from '../../kernel/calendar.ts'
import type { CustomerId, PartnerId, PlanId } from '../ids.ts'
import type { SubscriptionBase } from '../subscriptions/subscription-base.ts'

/** The container of Azure subscriptions under the Microsoft Customer Agreement. */
export interface AzurePlan extends SubscriptionBase<'azure-plan'> {
  readonly id: PlanId
  readonly customer: CustomerId
  /** The partner Microsoft bills. */
  readonly partner: PartnerId
  /** A direct bill partner is its own partner of record. */
  readonly partnerOfRecord: PartnerId
  readonly status: 'active' | 'suspended'
  /** BILL-03: in which it is billed, fixed when it was bought. */
  readonly currency: string
  /** PLAN-05: per cent of the list price; zero where nothing is earned. */
  readonly earnedCreditPercent: string
}

/** General availability of the Azure plan in CSP (reference: partner-center#azure-plan-purchase). */
export const azurePlanAvailableFrom: Instant = instant('2019-11-01')

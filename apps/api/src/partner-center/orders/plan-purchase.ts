import { planId, type CustomerId, type PartnerId, type PlanId } from '@understudy/domain'
import { act } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'

interface PlanWish {
  readonly partner: PartnerId
  readonly customer: CustomerId
  readonly reseller?: PartnerId | undefined
  readonly currency?: string | undefined
}

/** Buys the Azure plan and names it: an order that bought nothing would be no order. The same request sent again names it again. */
export async function purchasedPlan(c: PartnerCenterContext, wish: PlanWish): Promise<PlanId> {
  const { partner, customer, reseller, currency } = wish
  const of = { partner, customer, ...(reseller === undefined ? {} : { reseller }) }
  const priced = currency === undefined ? {} : { currency }
  await act(c, { type: 'PurchaseAzurePlan', ...of, ...priced, planIsNew: true })
  return planId({ partner, customer, partnerOfRecord: reseller ?? partner })
}

import { planId, type CustomerId, type PartnerId, type PlanId } from '@understudy/domain'
import { act } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { FaultError } from '../wire/fault.ts'

interface PlanWish {
  readonly partner: PartnerId
  readonly customer: CustomerId
  readonly reseller?: PartnerId | undefined
  readonly currency?: string | undefined
}

/**
 * Buys the Azure plan and names it. The same request sent again names it again.
 * @throws FaultError 400 with code 4018 when there is one for this partner of record, so that nothing is bought
 */
export async function purchasedPlan(c: PartnerCenterContext, wish: PlanWish): Promise<PlanId> {
  const { partner, customer, reseller, currency } = wish
  const of = { partner, customer, ...(reseller === undefined ? {} : { reseller }) }
  const priced = currency === undefined ? {} : { currency }
  const events = await act(c, { type: 'PurchaseAzurePlan', ...of, ...priced })
  const plan = planId({ partner, customer, partnerOfRecord: reseller ?? partner })
  if (events.length > 0) return plan
  const held = c.var.opened.identities.guid('subscription', plan)
  throw new FaultError(
    400,
    '4018',
    `The customer has an Azure plan with this partner of record already (${held}); nothing was bought.`,
    [held],
  )
}

import { firstBroken } from '../../kernel/decision.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { asLicense, asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { customerOf } from '../../model/world.ts'
import type { Judged } from '../../policies/judged.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import { updateFacts, type UpdateFacts } from './facts.ts'
import type { ChangeBillingCycle } from './messages.ts'
import { cycleOfLineRules } from './rules.ts'

/** What the rules look at when an order is to be paid in another cycle. */
export interface CycleFacts extends Standing, Selling {
  readonly orderIsOfPartner: boolean
  /** Lines that are paid in another cycle, in the order of their ids. */
  readonly changing: readonly SubscriptionId[]
  /** The first of them that cannot change; null when all can. */
  readonly decisive: Judged<UpdateFacts> | null
}

export function cycleFacts(asked: ChangeBillingCycle, context: Context): CycleFacts {
  const { partner, customer, order, billingCycle } = asked
  const { world, actor, now } = context
  const lines = customerOf(world, customer)
    .subscriptions.rows()
    .filter((one) => one.order === order && asSold(one)?.partner === partner)
  const changing = lines
    .filter((one) => asLicense(one)?.billingCycle !== billingCycle)
    .map(({ id }) => id)
  const judged = changing.map((subscription): Judged<UpdateFacts> => {
    const of = { partner, customer, subscription, billingCycle }
    const facts = updateFacts({ type: 'UpdateSubscription', ...of }, context)
    return { broken: firstBroken(cycleOfLineRules, facts, now) ?? null, facts }
  })
  return {
    ...standing(world, asked),
    ...selling(world, actor, partner),
    orderIsOfPartner: lines.length > 0,
    changing,
    decisive: judged.find(({ broken }) => broken !== null) ?? null,
  }
}

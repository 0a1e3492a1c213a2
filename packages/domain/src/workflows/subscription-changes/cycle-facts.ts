import { azurePlanProduct } from '../../catalog/index.ts'
import { broken, type Rule } from '../../kernel/decision.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { asLicense, asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { customerOf } from '../../model/world.ts'
import { judged, type Judged } from '../../policies/judged.ts'
import { cycleNotOffered } from '../../policies/order-rules.ts'
import { selling, type Selling } from '../../policies/selling.ts'
import { standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import { updateFacts } from './facts.ts'
import type { ChangeBillingCycle } from './messages.ts'
import { cycleOfLineRules } from './rules.ts'

/** What the rules look at when an order is to be paid in another cycle. */
export interface CycleFacts extends Standing, Selling {
  readonly orderIsOfPartner: boolean
  /** Lines that are paid in another cycle, in the order of their ids. */
  readonly changing: readonly SubscriptionId[]
  /** The first of them that cannot change; null when all can. */
  readonly decisive: Judged | null
}

export function cycleFacts(asked: ChangeBillingCycle, context: Context): CycleFacts {
  const { partner, customer, order, billingCycle } = asked
  const { world, actor, now } = context
  const { subscriptions, plans } = customerOf(world, customer)
  const lines = subscriptions
    .rows()
    .filter((one) => one.order === order && asSold(one)?.partner === partner)
  const isOfPlan = plans.rows().some((one) => one.partner === partner && isNamed(one.id, order))
  const changing = lines
    .filter((one) => asLicense(one)?.billingCycle !== billingCycle)
    .map(({ id }) => id)
  const lineByLine = changing.map((subscription) => {
    const of = { partner, customer, subscription, billingCycle }
    const facts = updateFacts({ type: 'UpdateSubscription', ...of }, context)
    return judged(cycleOfLineRules, facts, now)
  })
  return {
    ...standing(world, asked),
    ...selling(world, actor, asked, ['change-subscription']),
    orderIsOfPartner: isOfPlan || lines.length > 0,
    changing,
    decisive:
      isOfPlan && billingCycle !== 'monthly'
        ? { refusal: broken(planIsPaidByUsage, undefined) }
        : (lineByLine.find(({ refusal }) => refusal !== null) ?? null),
  }
}

/** A plan is an order of its own, under its own id. */
const isNamed = (plan: string, order: string) => plan === order

/** What a plan costs follows its usage, month by month. */
const planIsPaidByUsage = {
  ...cycleNotOffered,
  holds: () => false,
  details: () => ({ offers: [azurePlanProduct.id] }),
} as const satisfies Rule<undefined>

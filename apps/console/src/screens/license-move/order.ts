import type { SubscriptionPlan } from '@understudy/domain'
import { compositeId } from '@understudy/domain/composite-id'
import type { Order } from '../../api/client.ts'

/** What is ordered for one original. */
export interface Ordered {
  readonly isIncluded: boolean
  readonly quantity: number
  readonly billingCycle: 'monthly' | 'annual'
}

/** True when it is decided what becomes of an original: something takes its place, or it is given up. */
export function isDecided({ chosen, verdict, move }: SubscriptionPlan): boolean {
  return move === null && (chosen !== null || verdict !== 'discontinued')
}

/** The command that moves what is decided and included; undefined when that is nothing. */
export function moveOrder(
  parties: { readonly partner: string; readonly customer: string; readonly move: string },
  plans: readonly SubscriptionPlan[],
  ordered: (plan: SubscriptionPlan) => Ordered,
  lossAccepted: readonly string[],
): Order<'StartLicenseMove'> | undefined {
  const lines = plans
    .filter((plan) => isDecided(plan) && ordered(plan).isIncluded)
    .map((plan) => ({ source: plan.subscription, targets: targetsOf(plan, ordered(plan)) }))
  if (lines.length === 0) return undefined
  return {
    type: 'StartLicenseMove',
    ...parties,
    lines,
    ...(lossAccepted.length > 0 ? { lossAccepted } : {}),
  }
}

function targetsOf({ subscription, chosen }: SubscriptionPlan, ordered: Ordered) {
  const { quantity, billingCycle } = ordered
  return (chosen?.offers ?? []).map((offer, index) => ({
    offer,
    subscription: compositeId({ names: [subscription], ending: `csp-${index + 1}` }),
    quantity,
    billingCycle,
  }))
}

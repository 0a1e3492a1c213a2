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

/** The command that does it on a day: a start when the day is today, else a plan. */
export function onDay(
  { type: _, ...order }: Order<'StartLicenseMove'>,
  on: string,
  today: string,
): Order<'StartLicenseMove' | 'ScheduleLicenseMove'> {
  if (on <= today) return { type: 'StartLicenseMove', ...order }
  return { type: 'ScheduleLicenseMove', ...order, on }
}

/** A name that no move of the customer has, and as many more as are asked for. */
export function moveIdsAfter({ moves, scheduledMoves }: Taken, count: number): readonly string[] {
  const ids: string[] = []
  for (let number = 1; ids.length < count; number += 1) {
    const id = `move-${number}`
    if (moves[id] === undefined && scheduledMoves[id] === undefined) ids.push(id)
  }
  return ids
}

interface Taken {
  readonly moves: Readonly<Record<string, unknown>>
  readonly scheduledMoves: Readonly<Record<string, unknown>>
}

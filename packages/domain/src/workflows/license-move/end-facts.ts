import { plus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { administration, type Administration } from '../../policies/administration.ts'
import { addOnsOf } from '../../model/subscriptions/add-ons.ts'
import {
  asLicense,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { lossAcceptance, type LossAcceptance } from '../../policies/loss-acceptance.ts'
import type { Instant } from '../../kernel/calendar.ts'
import { customerOf } from '../../model/world.ts'
import { withSubscriptionsChanged } from '../../model/subscriptions/subscriptions-changed.ts'
import type { Context } from '../../workflow.ts'
import type { EndSourceSubscription } from './messages.ts'

/** What the rules look at when an original is ended. */
export interface EndFacts extends Administration, LossAcceptance {
  readonly subscription: CommerceSubscription
  /** Add-ons of it that serve somebody: they are cancelled with it (decision-0067). */
  readonly addOns: readonly SubscriptionId[]
  readonly isOfOtherChannel: boolean
  /** It serves somebody: it can be cancelled, and one that is active can be left to its end. */
  readonly isAlive: boolean
  /** What is asked for has happened before. */
  readonly alreadyEnded: boolean
  readonly dataGoesAt: Instant
}

export function endFacts(command: EndSourceSubscription, { world, actor }: Context): EndFacts {
  const { ends, lossAccepted } = command
  const customer = customerOf(world, command.customer)
  const subscription = customer.subscriptions.get(command.subscription)
  invariant(subscription, `subscription ${command.subscription} exists`)
  const license = asLicense(subscription)
  const isAlive = serves(subscription)
  const addOns = addOnsOf(customer, subscription.id).filter((id) =>
    serves(customer.subscriptions.get(id)),
  )
  const after =
    ends === 'cancelled' && isAlive
      ? withSubscriptionsChanged(customer, [...addOns, subscription.id], { status: 'disabled' })
      : customer
  return {
    ...administration(actor, customer),
    ...lossAcceptance({ before: customer, after }, lossAccepted, world.settings),
    subscription,
    addOns,
    isOfOtherChannel: subscription.kind === 'license-elsewhere',
    isAlive,
    alreadyEnded:
      ends === 'expires' ? license?.autoRenew !== true : subscription.status === 'disabled',
    dataGoesAt: plus(world.now, world.settings.disabledKept),
  }
}

function serves(subscription: CommerceSubscription | undefined): boolean {
  return subscription?.status === 'active' || subscription?.status === 'expired'
}

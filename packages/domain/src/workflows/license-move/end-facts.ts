import { plus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import { administration, type Administration } from '../../model/administration.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import { isLicenceSubscription } from '../../model/license-subscription.ts'
import {
  lossAcceptance,
  withSubscriptionsChanged,
  type LossAcceptance,
} from '../../model/loss-acceptance.ts'
import type { Instant } from '../../kernel/calendar.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { EndSourceSubscription } from './messages.ts'

/** What the rules look at when an original is ended. */
export interface EndFacts extends Administration, LossAcceptance {
  readonly subscription: CommerceSubscription
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
  const { status, autoRenew, channel } = subscription
  const isAlive = status === 'active' || status === 'expired'
  const after =
    ends === 'cancelled' && isAlive
      ? withSubscriptionsChanged(customer, [subscription.id], { status: 'disabled' })
      : customer
  return {
    ...administration(actor, customer),
    ...lossAcceptance({ before: customer, after }, lossAccepted, world.settings),
    subscription,
    isOfOtherChannel: channel !== 'csp' && isLicenceSubscription(subscription),
    isAlive,
    alreadyEnded: ends === 'expires' ? !autoRenew : status === 'disabled',
    dataGoesAt: plus(world.now, world.settings.disabledKept),
  }
}

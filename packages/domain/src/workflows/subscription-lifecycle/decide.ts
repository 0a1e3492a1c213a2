import { plus } from '../../kernel/calendar.ts'
import { assertNever, invariant } from '../../kernel/invariant.ts'
import {
  asLicense,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import { command, type Context } from '../../workflow.ts'
import { ended } from './ending-decide.ts'
import { stepFacts } from './facts.ts'
import * as messages from './messages.ts'
import { endedByClock } from './rules.ts'

/** Takes a subscription to its next state when that is due; otherwise records nothing. */
export const runLifecycle = command({
  message: messages.runSubscriptionLifecycle,
  facts: stepFacts,
  by: endedByClock,
  rules: [],
  events: (asked, { customer, subscription }, context): messages.Recorded[] => {
    if (!subscription) return []
    const of = { customer: customer.id, subscription: subscription.id }
    switch (asked.step) {
      case 'provision':
        return [provisioned(asked, context)]
      case 'renew':
        return renewed(of, subscription)
      case 'suspend':
      case 'expire':
      case 'disable':
      case 'delete':
        return ended(asked.step, subscription, customer, context)
      default:
        return assertNever(asked.step)
    }
  },
})

function provisioned(
  { customer, subscription, mishap }: messages.RunSubscriptionLifecycle,
  { world, now }: Context,
): messages.Recorded {
  const of = { customer, subscription }
  if (mishap?.do === 'delay') {
    return { type: 'ProvisioningDelayed', ...of, at: mishap.at, nextTryAt: mishap.until }
  }
  if (mishap?.do === 'fail') {
    const nextTryAt = plus(now, world.settings.retryAfter)
    return { type: 'ProvisioningFailed', ...of, at: mishap.at, nextTryAt }
  }
  return { type: 'SubscriptionProvisioned', ...of }
}

function renewed(
  of: Pick<messages.RunSubscriptionLifecycle, 'customer' | 'subscription'>,
  subscription: CommerceSubscription,
): messages.Recorded[] {
  const license = asLicense(subscription)
  invariant(license, 'what renews are licences')
  const { term, termLength } = license
  const next = { from: term.until, until: plus(term.until, termLength) }
  return [{ type: 'SubscriptionRenewed', ...of, term: next }]
}

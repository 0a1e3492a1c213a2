import { duration, plus } from '../../kernel/calendar.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Transfer } from '../../model/subscriptions/transfer.ts'
import { partnerOf, type World } from '../../model/world.ts'
import { command } from '../../workflow.ts'
import { answerFacts } from './answer-facts.ts'
import { acceptRules, rejectRules, withdrawRules } from './answer-rules.ts'
import { requestFacts } from './facts.ts'
import * as messages from './messages.ts'
import { requestRules } from './rules.ts'

/** Says what would be handed over; until the provider answers, nothing is. */
export const request = command({
  message: messages.requestSubscriptionTransfer,
  facts: requestFacts,
  rules: requestRules,
  judgesKinds: true,
  events: (order, { alreadyAsked, lines }, { world, now }): messages.Recorded[] => {
    if (alreadyAsked) return []
    const { customer, partner, provider, transfer } = order
    return [
      {
        type: 'SubscriptionTransferRequested',
        customer,
        partner,
        provider,
        transfer,
        reseller: resellerOf(world, { partner, provider }),
        expiresAt: plus(now, world.settings.transferKept ?? duration('P30D')),
        lines,
      },
    ]
  },
})

export const accept = command({
  message: messages.acceptSubscriptionTransfer,
  facts: answerFacts,
  rules: acceptRules,
  events: ({ customer }, { transfer }, { world, now }): messages.Recorded[] => [
    {
      type: 'SubscriptionTransferAccepted',
      ...namedBy(customer, transfer),
      nextLineAt: plus(now, lineTakes(world)),
    },
  ],
})

export const reject = command({
  message: messages.rejectSubscriptionTransfer,
  facts: answerFacts,
  rules: rejectRules,
  events: ({ customer }, { transfer }): messages.Recorded[] => [
    { type: 'SubscriptionTransferRejected', ...namedBy(customer, transfer) },
  ],
})

export const withdraw = command({
  message: messages.withdrawSubscriptionTransfer,
  facts: answerFacts,
  rules: withdrawRules,
  events: ({ customer }, { transfer }): messages.Recorded[] => [
    { type: 'SubscriptionTransferWithdrawn', ...namedBy(customer, transfer) },
  ],
})

/** What every event says of the transfer that it is about. */
export function namedBy(
  customer: messages.AnswerTransfer['customer'],
  { id: transfer, partner, provider }: Transfer,
) {
  return { customer, partner, provider, transfer }
}

export function lineTakes({ settings }: World) {
  return settings.transferLineTakes ?? duration('PT10M')
}

/** The partner stays the customer's reseller where it works with the provider. */
function resellerOf(
  world: World,
  { partner, provider }: { readonly partner: PartnerId; readonly provider: PartnerId },
): PartnerId | null {
  return partnerOf(world, partner).providers.includes(provider) ? partner : null
}

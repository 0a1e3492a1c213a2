import type { Event } from '../nouns.ts'
import type { TransferEvent } from '../model/subscriptions/transfer-events.ts'
import type { MailDraft } from './mail-message.ts'

const told = {
  SubscriptionTransferRequested: { kind: 'transfer-requested', to: ['provider'] },
  SubscriptionTransferRejected: { kind: 'transfer-rejected', to: ['partner'] },
  SubscriptionTransferWithdrawn: { kind: 'transfer-withdrawn', to: ['provider'] },
  SubscriptionTransferExpired: { kind: 'transfer-expired', to: ['partner', 'provider'] },
  SubscriptionTransferCompleted: { kind: 'transfer-completed', to: ['partner', 'provider'] },
} as const

type Told = Extract<TransferEvent, { readonly type: keyof typeof told }>

export function isToldOfTransfer(event: Event): event is Told {
  return Object.hasOwn(told, event.type)
}

/** Whoever did not act is told of each turn of a transfer; of what the clock did, both partners are. */
export function transferDrafts(event: Told): MailDraft[] {
  const { customer, partner, transfer: about } = event
  const { kind, to } = told[event.type]
  return to.map((side) => ({ to: event[side], kind, customer, partner, about }))
}

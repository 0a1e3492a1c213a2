import type { Instant } from '../kernel/calendar.ts'

export const mailKinds = [
  'invitation',
  'relationship-accepted',
  'relationship-removed',
  'agreement-signed',
  'ownership-requested',
  'ownership-withdrawn',
  'ownership-transferred',
  'transfer-requested',
  'transfer-rejected',
  'transfer-withdrawn',
  'transfer-expired',
  'transfer-completed',
  'transition-started',
  'transition-failed',
  'transition-completed',
  'budget-to-re-enter',
  'budget-nearly-used',
  'budget-used',
  'invoice-withheld',
  'service-ends',
  'subscription-ended',
  'subscription-deleted',
  'data-deleted',
  'move-started',
  'credit-decided',
  'enrollment-approved',
  'enrollment-refused',
  'incentive-invitation',
  'direct-bill-measured',
  'direct-bill-restricted',
  'direct-bill-suspended',
  'direct-bill-revoked',
  'direct-bill-restored',
  'direct-bill-notice',
  'partnership-requested',
  'partnership-accepted',
  'provider-admin-removed',
  'partnership-ended',
  'customer-created',
  'relationship-extended',
] as const
export type MailKind = (typeof mailKinds)[number]

/** An e-mail or notice as data; its words come from the reader's language (AUD-03). */
export interface MailMessage {
  /** Position of the event it tells of, and its number among that event's messages. */
  readonly id: string
  readonly position: number
  readonly at: Instant
  /** The partner or customer whose mailbox it is in. */
  readonly to: string
  readonly kind: MailKind
  /** The customer it concerns; the partner itself where none is concerned. */
  readonly customer: string
  /** The partner it concerns; the customer itself where none is concerned. */
  readonly partner: string
  /** Written by a person, for invitations; null elsewhere. */
  readonly text: string | null
  /** The personal link of an invitation; null elsewhere. */
  readonly link: string | null
  /** What it is about, such as a subscription, transition, budget or amount; null when the parties say it all. */
  readonly about: string | null
  /** Whose services stop or whose data goes, and when; null where nobody loses anything. */
  readonly loss: MailLoss | null
  /** When what it tells of goes on by itself; null where nothing does. */
  readonly until: Instant | null
}

export interface MailLoss {
  readonly users: readonly string[]
  /** Of all of them together, in order of the alphabet. */
  readonly services: readonly string[]
  /** Null where service has stopped before. */
  readonly serviceEndsAt: Instant | null
  /** Null while it is not known. */
  readonly dataGoesAt: Instant | null
}

export type MailDraft = Pick<MailMessage, 'to' | 'kind' | 'customer' | 'partner'> &
  Partial<Pick<MailMessage, 'text' | 'link' | 'about' | 'loss' | 'until'>>

import type { Instant } from '../kernel/calendar.ts'
import type { Event } from '../nouns.ts'
import type { Step } from '../engine/step.ts'
import type { World } from '../model/world.ts'
import { budgetDrafts } from './budget-mail.ts'
import { licenseDrafts } from './license-mail.ts'

export const mailKinds = [
  'invitation',
  'relationship-accepted',
  'relationship-removed',
  'agreement-signed',
  'ownership-requested',
  'ownership-withdrawn',
  'ownership-transferred',
  'transition-started',
  'transition-failed',
  'transition-completed',
  'budget-to-re-enter',
  'budget-nearly-used',
  'budget-used',
  'service-ends',
  'subscription-ended',
  'subscription-deleted',
  'data-deleted',
  'move-started',
  'credit-decided',
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
  Partial<Pick<MailMessage, 'text' | 'link' | 'about' | 'loss'>>

/** What one event puts into mailboxes. */
export function mailOf({ before, recorded, after }: Step): MailMessage[] {
  const { position, at, event } = recorded
  return drafts(event, before, after).map((draft, index) => ({
    id: `${position}.${index + 1}`,
    position,
    at,
    text: null,
    link: null,
    about: null,
    loss: null,
    ...draft,
  }))
}

function drafts(event: Event, before: World, after: World): MailDraft[] {
  switch (event.type) {
    case 'ResellerRelationshipRequested': {
      const { customer, partner, message: text, link, invitation: about } = event
      return [{ to: customer, kind: 'invitation', customer, partner, text, link, about }]
    }
    case 'ResellerRelationshipAccepted': {
      if (event.invitation === null) return []
      const { customer, partner } = event
      return [{ to: partner, kind: 'relationship-accepted', customer, partner }]
    }
    case 'ResellerRelationshipRemoved': {
      const { customer, partner } = event
      return [{ to: customer, kind: 'relationship-removed', customer, partner }]
    }
    case 'BillingOwnershipRequested': {
      const { customer, partner, entitlement: about } = event
      return [{ to: customer, kind: 'ownership-requested', customer, partner, about }]
    }
    case 'BillingOwnershipWithdrawn': {
      const { customer, partner, entitlement: about } = event
      return [customer, partner].map((to) => ({
        to,
        kind: 'ownership-withdrawn' as const,
        customer,
        partner,
        about,
      }))
    }
    case 'BillingOwnershipTransferred': {
      const { customer, partner, entitlement: about } = event
      return [{ to: partner, kind: 'ownership-transferred', customer, partner, about }]
    }
    case 'AzurePlanTransitionStarted': {
      const { customer, partner, transition: about } = event
      return [{ to: partner, kind: 'transition-started', customer, partner, about }]
    }
    case 'TransitionStepFailed': {
      const { customer, partner, transition: about } = event
      return [{ to: partner, kind: 'transition-failed', customer, partner, about }]
    }
    case 'AzurePlanTransitionCompleted': {
      const { customer, partner, transition: about } = event
      return [{ to: partner, kind: 'transition-completed', customer, partner, about }]
    }
    case 'SpendingBudgetRemoved':
    case 'SpendingAlertSent':
      return budgetDrafts(event, before)
    case 'CustomerAgreementSigned': {
      const { customer } = event
      const partners = after.customers.get(customer)?.relationships.rows() ?? []
      return partners.map(({ partner }) => ({
        to: partner,
        kind: 'agreement-signed' as const,
        customer,
        partner,
      }))
    }
    default:
      return licenseDrafts(event, after)
  }
}

import type { Event } from '../nouns.ts'
import type { Step } from '../engine/step.ts'
import type { World } from '../model/world.ts'
import { budgetDrafts } from './budget-mail.ts'
import { licenseDrafts } from './license-mail.ts'
import { partnershipDrafts } from './partnership-mail.ts'
import type { MailDraft, MailMessage } from './mail-message.ts'
import { partnerDrafts } from './partner-mail.ts'
import { isToldOfTransfer, transferDrafts } from './transfer-mail.ts'

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
    until: null,
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
    case 'UsageInvoiceWithheld': {
      const { customer, partner, number: about } = event
      return [{ to: partner, kind: 'invoice-withheld', customer, partner, about }]
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
      if (isToldOfTransfer(event)) return transferDrafts(event)
      return (
        partnershipDrafts(event) ?? [...partnerDrafts(event, after), ...licenseDrafts(event, after)]
      )
  }
}

import type { Event } from '../nouns.ts'
import type { MailDraft } from './mail-message.ts'

/** What is told of a reseller and its providers; null for events that are about something else. */
export function partnershipDrafts(event: Event): MailDraft[] | null {
  switch (event.type) {
    case 'PartnershipRequested': {
      const { partner: to, provider: partner, message: text, link } = event
      return [{ to, kind: 'partnership-requested', customer: to, partner, text, link }]
    }
    case 'PartnershipAccepted':
      return [{ to: event.provider, kind: 'partnership-accepted', ...between(event) }]
    case 'ProviderAdminRemoved':
      return [{ to: event.provider, kind: 'provider-admin-removed', ...between(event) }]
    case 'PartnershipEnded':
      return [event.partner, event.provider].map((to) => ({
        to,
        kind: 'partnership-ended' as const,
        ...between(event),
      }))
    case 'ResellerRelationshipCreated': {
      const { customer, partner: to, provider } = event
      if (provider === null) return []
      return [{ to, kind: 'customer-created', customer, partner: provider }]
    }
    case 'ResellerRelationshipExtended': {
      const { customer, partner } = event
      return [{ to: partner, kind: 'relationship-extended', customer, partner }]
    }
    default:
      return null
  }
}

/** No customer is concerned, so the reseller stands in its place. */
function between({ partner, provider }: Pairing): Pick<MailDraft, 'customer' | 'partner'> {
  return { customer: partner, partner: provider }
}

type Pairing = Extract<Event, { readonly type: `Partnership${string}` | 'ProviderAdminRemoved' }>

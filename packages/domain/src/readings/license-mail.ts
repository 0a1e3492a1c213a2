import type { Event } from '../nouns.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { CustomerId, SubscriptionId } from '../model/ids.ts'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import type { Loss } from '../model/tenant/user.ts'
import type { World } from '../model/world.ts'
import type { MailDraft, MailLoss } from './mail-message.ts'

/** What events about licences put into mailboxes: the customer's, and those of its partners. */
export function licenseDrafts(event: Event, { customers }: World): MailDraft[] {
  const customer = 'customer' in event ? customers.get(event.customer as CustomerId) : undefined
  if (!customer) return []
  switch (event.type) {
    case 'LossAnnounced': {
      const { subscription, losses, serviceEndsAt, dataGoesAt } = event
      const loss = lossOf(losses, { serviceEndsAt, dataGoesAt })
      return toAll(customer, subscription, { kind: 'service-ends', about: subscription, loss })
    }
    case 'SubscriptionExpired':
      return toAll(customer, event.subscription, ended(event.subscription))
    case 'CommerceSubscriptionSuspended':
      return endsOfItself.has(event.reason)
        ? toAll(customer, event.subscription, ended(event.subscription))
        : []
    case 'SubscriptionDeleted': {
      const { subscription, dataLost } = event
      const loss = dataLost.length === 0 ? null : lossOf(dataLost, past)
      return toAll(customer, subscription, {
        kind: 'subscription-deleted',
        about: subscription,
        loss,
      })
    }
    case 'UserDataDeleted': {
      const loss = lossOf([{ user: event.user, services: event.services }], past)
      const { id } = customer
      return [{ to: id, kind: 'data-deleted', customer: id, partner: id, about: event.user, loss }]
    }
    case 'LicenseMoveStarted': {
      const { partner, move: about } = event
      return [{ to: customer.id, kind: 'move-started', customer: customer.id, partner, about }]
    }
    case 'CreditDecided': {
      const { subscription, granted } = event
      const asked = customer.creditCases.get(subscription)?.openedBy ?? customer.id
      const about = granted ? `${granted.amount} ${granted.currency}` : null
      return [...new Set([asked, customer.id])].map((to) => ({
        to,
        kind: 'credit-decided' as const,
        customer: customer.id,
        partner: asked,
        about,
      }))
    }
    default:
      return []
  }
}

/** Suspended at the end of a term, not by somebody. */
const endsOfItself = new Set<string>(['not-wanted', 'offer-discontinued', 'agreement-missing'])
const past = { serviceEndsAt: null, dataGoesAt: null }

function ended(about: SubscriptionId) {
  return { kind: 'subscription-ended', about } as const
}

function lossOf(
  losses: readonly { readonly user: string; readonly services: Loss['services'] }[],
  when: { readonly serviceEndsAt: Instant | null; readonly dataGoesAt: Instant | null },
): MailLoss {
  return {
    users: losses.map(({ user }) => user),
    services: [...new Set(losses.flatMap(({ services }) => services))].sort(),
    ...when,
  }
}

/** The customer, and every partner with a relationship; about a subscription it names who sold it. */
function toAll(
  customer: Customer,
  subscription: SubscriptionId | null,
  draft: Pick<MailDraft, 'kind' | 'about' | 'loss'>,
): MailDraft[] {
  const sold = subscription === null ? undefined : asSold(customer.subscriptions.get(subscription))
  const partners = customer.relationships.rows().map(({ partner }) => partner)
  return [
    { to: customer.id, customer: customer.id, partner: sold?.partner ?? customer.id, ...draft },
    ...partners.map((partner) => ({ to: partner, customer: customer.id, partner, ...draft })),
  ]
}

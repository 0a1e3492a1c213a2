import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { startRunning, stopRunning } from '../../model/azure-subscription.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import { azureStarted, azureStopped } from './azure-side.ts'
import type { Applied } from './messages.ts'
import { azureSideOf, commerceSideOf } from './purchased.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: Applied, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: Applied, at: Instant): Customer {
  switch (event.type) {
    case 'SubscriptionPurchased': {
      const azure = azureSideOf(event)
      return {
        ...customer,
        subscriptions: customer.subscriptions.with(event.subscription, commerceSideOf(event)),
        azureSubscriptions: azure
          ? customer.azureSubscriptions.with(azure.id, azure)
          : customer.azureSubscriptions,
      }
    }
    case 'CartCreated':
    case 'CartUpdated': {
      const { cart: id, partner, reseller, lines } = event
      const createdAt = customer.carts.get(id)?.createdAt ?? at
      const cart = { id, partner, reseller, lines, createdAt, order: null }
      return { ...customer, carts: customer.carts.with(id, cart) }
    }
    case 'CartCheckedOut': {
      const { order } = event
      const carts = withRow(customer.carts, event.cart, (cart) => ({ ...cart, order }))
      return { ...customer, carts }
    }
    case 'CommerceSubscriptionSuspended': {
      const suspended = withCommerce(customer, event, (commerce) => ({
        ...statusFrom(commerce, 'suspended', at),
        suspendedAt: commerce.suspendedAt ?? at,
      }))
      return event.reason === 'partner' ? azureStopped(suspended, event, at) : suspended
    }
    case 'CommerceSubscriptionReactivated': {
      const active = withCommerce(customer, event, (commerce) => ({
        ...statusFrom(commerce, 'active', at),
        suspendedAt: null,
      }))
      return azureStarted(active, event, at)
    }
    default:
      return withCommerce(customer, event, (commerce) => licenceChange(commerce, event, at))
  }
}

type LicenceEvent = Exclude<
  Applied,
  { readonly type: `Cart${string}` | `Commerce${string}` | 'SubscriptionPurchased' }
>

function licenceChange(
  commerce: CommerceSubscription,
  event: LicenceEvent,
  at: Instant,
): Partial<CommerceSubscription> {
  switch (event.type) {
    case 'SubscriptionRenamed':
      return { name: event.name }
    case 'SubscriptionProvisioned':
      return { ...statusFrom(commerce, 'active', at), provisionedAt: null }
    case 'ProvisioningFailed':
      return { provisionedAt: event.nextTryAt }
    case 'SeatsChanged':
      return {
        quantity: event.quantity,
        seats: [...commerce.seats, { from: at, quantity: event.quantity }],
      }
    case 'AutoRenewChanged':
      return { autoRenew: event.autoRenew }
    case 'BillingCycleChanged':
      return { billingCycle: event.billingCycle }
    case 'SubscriptionRenewed':
      return { term: event.term }
    case 'SubscriptionExpired':
      return statusFrom(commerce, 'expired', at)
    case 'SubscriptionDisabled':
      return statusFrom(commerce, 'disabled', at)
    case 'SubscriptionDeleted':
      return statusFrom(commerce, 'deleted', at)
    default:
      return assertNever(event)
  }
}

/** Licences are paid for while they serve somebody, in the channel they were bought in. */
function statusFrom(
  commerce: CommerceSubscription,
  status: CommerceSubscription['status'],
  at: Instant,
): Partial<CommerceSubscription> {
  if (commerce.sku === null) return { status, since: at }
  const serves = status === 'active' || status === 'expired'
  const billed = serves ? startRunning(commerce.billed, at) : stopRunning(commerce.billed, at)
  return { status, since: at, billed }
}

function withCommerce(
  customer: Customer,
  { subscription }: { readonly subscription: CommerceSubscription['id'] },
  change: (commerce: CommerceSubscription) => Partial<CommerceSubscription>,
): Customer {
  const subscriptions = withRow(customer.subscriptions, subscription, (commerce) => ({
    ...commerce,
    ...change(commerce),
    version: commerce.version + 1,
  }))
  return { ...customer, subscriptions }
}

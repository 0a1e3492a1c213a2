import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { CommerceSubscription } from '../../model/commerce-subscription.ts'
import type { Customer } from '../../model/customer.ts'
import { changedCommerce } from '../../model/license-payment.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import { azureRecorded, azureStarted, azureStopped } from './azure-side.ts'
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
      const suspended = withCommerce(customer, event, at, (commerce) => ({
        status: 'suspended',
        since: at,
        suspendedAt: commerce.suspendedAt ?? at,
      }))
      return event.reason === 'partner' ? azureStopped(suspended, event, at) : suspended
    }
    case 'CommerceSubscriptionReactivated': {
      const active = withCommerce(customer, event, at, () => ({
        status: 'active',
        since: at,
        suspendedAt: null,
      }))
      return azureStarted(active, event, at)
    }
    case 'PartnerOfRecordChanged': {
      const { reseller } = event
      return azureRecorded(
        withCommerce(customer, event, at, () => ({ reseller })),
        event,
        reseller,
      )
    }
    default:
      return withCommerce(customer, event, at, () => licenseChange(event, at))
  }
}

type LicenseEvent = Exclude<
  Applied,
  {
    readonly type:
      | `Cart${string}`
      | `Commerce${string}`
      | 'PartnerOfRecordChanged'
      | 'SubscriptionPurchased'
  }
>

function licenseChange(event: LicenseEvent, at: Instant): Partial<CommerceSubscription> {
  switch (event.type) {
    case 'SubscriptionRenamed':
      return { name: event.name }
    case 'SubscriptionProvisioned':
      return { status: 'active', since: at, provisionedAt: null }
    case 'ProvisioningFailed':
    case 'ProvisioningDelayed':
      return { provisionedAt: event.nextTryAt }
    case 'SeatsChanged':
      return { quantity: event.quantity }
    case 'AutoRenewChanged':
      return { autoRenew: event.autoRenew }
    case 'BillingCycleChanged':
      return { billingCycle: event.billingCycle }
    case 'SubscriptionRenewed':
      return { term: event.term }
    case 'SubscriptionExpired':
      return { status: 'expired', since: at }
    case 'SubscriptionDisabled':
      return { status: 'disabled', since: at }
    case 'SubscriptionDeleted':
      return { status: 'deleted', since: at }
    default:
      return assertNever(event)
  }
}

function withCommerce(
  customer: Customer,
  { subscription }: { readonly subscription: CommerceSubscription['id'] },
  at: Instant,
  change: (commerce: CommerceSubscription) => Partial<CommerceSubscription>,
): Customer {
  const subscriptions = withRow(customer.subscriptions, subscription, (commerce) =>
    changedCommerce(commerce, change(commerce), at),
  )
  return { ...customer, subscriptions }
}

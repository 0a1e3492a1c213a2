import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import type { Customer } from '../parties/customer.ts'
import { changedCommerce } from './license-payment.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import { azureRecorded, azureStarted, azureStopped } from './azure-side.ts'
import type { SubscriptionEvent } from './subscription-events.ts'
import { azureSideOf, commerceSideOf } from './purchased.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveSubscription(world: World, event: SubscriptionEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: SubscriptionEvent, at: Instant): Customer {
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
  SubscriptionEvent,
  {
    readonly type: `Commerce${string}` | 'PartnerOfRecordChanged' | 'SubscriptionPurchased'
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
    case 'SourceSubscriptionCancelled':
      return { status: 'disabled', since: at, autoRenew: false }
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

import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import type { Since } from '../since.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import { azureRecorded, azureStarted, azureStopped } from './azure-side.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import { azureAfter } from './evolve-legacy-azure.ts'
import { licenseAfter } from './evolve-license.ts'
import { reservationAfter } from './evolve-reservation.ts'
import { heldOf } from './held-as-it-is.ts'
import type { HeldPurchased } from './held-shapes.ts'
import type { SubscriptionPurchased } from './purchase-shapes.ts'
import { azureSideOf, commerceSideOf, isOfAzure } from './purchased.ts'
import type { SubscriptionChange, SubscriptionEvent } from './subscription-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveSubscription(world: World, event: SubscriptionEvent, at: Instant): World {
  const since = { at, cause: world.position }
  return withCustomer(world, event.customer, (customer) => {
    switch (event.type) {
      case 'SubscriptionPurchased':
        return withPurchase(customer, event, since)
      case 'NewCommerceLicensePurchased':
      case 'ReservationPurchased':
        return withHeld(customer, event, since)
      default:
        return withAzureSide(withChange(customer, event, since), event, since)
    }
  })
}

function withHeld(customer: Customer, event: HeldPurchased, { cause }: Since): Customer {
  const held = heldOf(event, cause)
  return { ...customer, subscriptions: customer.subscriptions.with(held.id, held) }
}

function withPurchase(
  customer: Customer,
  event: SubscriptionPurchased,
  { cause }: Since,
): Customer {
  const bought = commerceSideOf(event, cause)
  const subscriptions = customer.subscriptions.with(event.subscription, bought)
  if (!isOfAzure(event)) return { ...customer, subscriptions }
  const azure = azureSideOf(event, cause)
  const azureSubscriptions = customer.azureSubscriptions.with(azure.id, azure)
  return { ...customer, subscriptions, azureSubscriptions }
}

function withChange(customer: Customer, event: SubscriptionChange, since: Since): Customer {
  const subscriptions = withRow(customer.subscriptions, event.subscription, (row) =>
    after(row, event, since),
  )
  return { ...customer, subscriptions }
}

/** Each kind has its own. */
function after(
  row: CommerceSubscription,
  event: SubscriptionChange,
  since: Since,
): CommerceSubscription {
  switch (row.kind) {
    case 'legacy-azure':
    case 'azure-elsewhere':
      return azureAfter(row, event, since.at)
    case 'csp-license':
    case 'license-elsewhere':
      return licenseAfter(row, event, since)
    case 'reservation':
      return reservationAfter(row, event, since)
    case 'new-commerce-license':
      return row
    default:
      return assertNever(row)
  }
}

/** What runs follows its order where a partner stops it, starts it again or hands it to another partner of record. */
function withAzureSide(customer: Customer, event: SubscriptionChange, since: Since): Customer {
  switch (event.type) {
    case 'CommerceSubscriptionSuspended':
      return event.reason === 'partner' ? azureStopped(customer, event, since) : customer
    case 'CommerceSubscriptionReactivated':
      return azureStarted(customer, event, since)
    case 'PartnerOfRecordChanged':
      return azureRecorded(customer, event, event.reseller)
    default:
      return customer
  }
}

import type { Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import { table, type Table } from '../../kernel/table.ts'
import type { AzurePlan } from '../azure/azure-plan.ts'
import type { AzureSubscription } from '../azure/azure-subscription.ts'
import type { CommerceSubscription } from '../subscriptions/commerce-subscription.ts'
import type { BillingContact } from './billing-contact.ts'
import type { CustomerAgreement } from './customer-agreement.ts'
import type { Announcements } from '../tenant/announcement.ts'
import type { Cart } from '../subscriptions/cart.ts'
import type {
  CartId,
  CustomerId,
  EntitlementId,
  InvitationId,
  MoveId,
  PartnerId,
  PlanId,
  SubscriptionId,
  TransferId,
  TransitionId,
  UserId,
} from '../ids.ts'
import type { LicenseInvoice } from '../ledger/license-invoice.ts'
import type { ReservationInvoice } from '../ledger/reservation-invoice.ts'
import type { CreditCase, LicenseMove, ScheduledMove } from '../subscriptions/license-move.ts'
import type { Transfer } from '../subscriptions/transfer.ts'
import type { OwnershipRequest } from './ownership-request.ts'
import type { Invitation, ResellerRelationship } from './reseller-relationship.ts'
import type { SpendingWatch } from '../azure/spending-watch.ts'
import type { Transition } from '../azure/transition.ts'
import type { UsageInvoice, WithheldInvoice } from '../ledger/usage-invoice.ts'
import type { User } from '../tenant/user.ts'

/** A customer's whole file: a command about one customer reads and changes nothing of another. */
export interface Customer {
  readonly id: CustomerId
  readonly name: string
  readonly country: string
  readonly domain: string
  /** An Azure Partner Shared Services tenant, which cannot move to the Azure plan. */
  readonly sharedServices: boolean
  /** Null when nobody has said. */
  readonly contact: BillingContact | null
  readonly registeredAt: Instant
  readonly relationships: Table<PartnerId, ResellerRelationship>
  readonly invitations: Table<InvitationId, Invitation>
  readonly agreement: CustomerAgreement
  readonly subscriptions: Table<SubscriptionId, CommerceSubscription>
  readonly azureSubscriptions: Table<EntitlementId, AzureSubscription>
  readonly plans: Table<PlanId, AzurePlan>
  readonly transitions: Table<TransitionId, Transition>
  /** Monthly budgets as set in Partner Center, by the partner that set them. */
  readonly budgets: Table<PartnerId, Money>
  /** What is watched of each budget, by the same partners. */
  readonly spendingWatches: Table<PartnerId, SpendingWatch>
  /** Requests to take over the billing of an Azure subscription bought outside CSP, not yet answered. */
  readonly ownershipRequests: Table<EntitlementId, OwnershipRequest>
  readonly invoices: Table<string, UsageInvoice>
  /** By the number that they will have. */
  readonly withheldInvoices: Table<string, WithheldInvoice>
  readonly users: Table<UserId, User>
  readonly carts: Table<CartId, Cart>
  readonly moves: Table<MoveId, LicenseMove>
  /** Requests to hand subscriptions to a provider, answered or not. */
  readonly transfers: Table<TransferId, Transfer>
  readonly scheduledMoves: Table<MoveId, ScheduledMove>
  readonly creditCases: Table<SubscriptionId, CreditCase>
  /** Who was told that a service stops, keyed by subscription and user. */
  readonly announcements: Announcements
  readonly licenseInvoices: Table<string, LicenseInvoice>
  readonly reservationInvoices: Table<string, ReservationInvoice>
}

export function newCustomer(
  facts: Pick<
    Customer,
    'id' | 'name' | 'country' | 'domain' | 'sharedServices' | 'contact' | 'registeredAt'
  >,
): Customer {
  return {
    ...facts,
    relationships: table(),
    invitations: table(),
    agreement: { signedAt: null, attestations: table(), cloudAttestations: table() },
    subscriptions: table(),
    azureSubscriptions: table(),
    plans: table(),
    transitions: table(),
    budgets: table(),
    spendingWatches: table(),
    ownershipRequests: table(),
    invoices: table(),
    withheldInvoices: table(),
    users: table(),
    carts: table(),
    moves: table(),
    transfers: table(),
    scheduledMoves: table(),
    creditCases: table(),
    announcements: table(),
    licenseInvoices: table(),
    reservationInvoices: table(),
  }
}

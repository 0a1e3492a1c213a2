import type { Instant } from '../kernel/calendar.ts'
import type { Money } from '../kernel/money.ts'
import { table, type Table } from '../kernel/table.ts'
import type { AzurePlan } from './azure-plan.ts'
import type { AzureSubscription } from './azure-subscription.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import type { CustomerAgreement } from './customer-agreement.ts'
import type {
  CustomerId,
  EntitlementId,
  InvitationId,
  PartnerId,
  PlanId,
  SubscriptionId,
  TransitionId,
} from './ids.ts'
import type { Invitation, ResellerRelationship } from './reseller-relationship.ts'
import type { Transition } from './transition.ts'
import type { UsageInvoice } from './usage-invoice.ts'

/** A customer's whole file: a command about one customer reads and changes nothing of another. */
export interface Customer {
  readonly id: CustomerId
  readonly name: string
  readonly country: string
  readonly domain: string
  /** An Azure Partner Shared Services tenant, which cannot move to the Azure plan. */
  readonly sharedServices: boolean
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
  /** Requests to take over the billing of an Azure subscription bought outside CSP, not yet answered. */
  readonly ownershipRequests: Table<EntitlementId, PartnerId>
  readonly invoices: Table<string, UsageInvoice>
}

export function newCustomer(
  facts: Pick<Customer, 'id' | 'name' | 'country' | 'domain' | 'sharedServices' | 'registeredAt'>,
): Customer {
  return {
    ...facts,
    relationships: table(),
    invitations: table(),
    agreement: { signedAt: null, attestations: table() },
    subscriptions: table(),
    azureSubscriptions: table(),
    plans: table(),
    transitions: table(),
    budgets: table(),
    ownershipRequests: table(),
    invoices: table(),
  }
}

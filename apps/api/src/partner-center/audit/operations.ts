import type { EventType } from '@understudy/domain'

export const operationTypes = [
  'add_customer',
  'create_partner_relationship',
  'dap_admin_relationship_terminated',
  'remove_partner_customer_relationship',
  'create_agreement',
  'create_order',
  'update_subscription',
  'upgrade_subscription',
  'update_customer_spending_budget',
  'create_customer_user',
  'update_customer_user',
  'reset_customer_user_password',
  'delete_customer_user',
  'restore_customer_user',
  'update_customer_user_licenses',
  'ready_invoice',
  'create_transfer',
  'update_transfer',
] as const

export const resourceTypes = [
  'customer',
  'partner_customer_relationship',
  'partner_customer_dap',
  'agreement',
  'order',
  'subscription',
  'customer_user',
  'license',
  'azure_entitlement',
  'spending_limit',
  'invoice',
  'transfer',
] as const

interface Operation {
  readonly operationType: (typeof operationTypes)[number]
  readonly resourceType: (typeof resourceTypes)[number]
  readonly operationStatus: 'succeeded' | 'failed' | 'progress'
}

const as = (
  operationType: Operation['operationType'],
  resourceType: Operation['resourceType'],
  operationStatus: Operation['operationStatus'] = 'succeeded',
): Operation => ({ operationType, resourceType, operationStatus })

/** What Partner Center calls each event; what it has no word for is in our own history alone. */
export const auditOperations: Readonly<Partial<Record<EventType, Operation>>> = {
  CustomerRegistered: as('add_customer', 'customer'),
  ResellerRelationshipAccepted: as('create_partner_relationship', 'partner_customer_relationship'),
  ResellerRelationshipCreated: as('create_partner_relationship', 'partner_customer_relationship'),
  ResellerRelationshipExtended: as('create_partner_relationship', 'partner_customer_relationship'),
  DelegatedAdminRemoved: as('dap_admin_relationship_terminated', 'partner_customer_dap'),
  ResellerRelationshipRemoved: as(
    'remove_partner_customer_relationship',
    'partner_customer_relationship',
  ),
  CustomerAgreementSigned: as('create_agreement', 'agreement'),
  CustomerAgreementAttested: as('create_agreement', 'agreement'),
  CloudAgreementAttested: as('create_agreement', 'agreement'),
  SubscriptionPurchased: as('create_order', 'order'),
  NewCommerceLicensePurchased: as('create_order', 'order'),
  ReservationPurchased: as('create_order', 'order'),
  ReservationReturned: as('update_subscription', 'subscription'),
  SubscriptionRenamed: as('update_subscription', 'subscription'),
  PartnerOfRecordChanged: as('update_subscription', 'subscription'),
  SeatsChanged: as('update_subscription', 'subscription'),
  AutoRenewChanged: as('update_subscription', 'subscription'),
  BillingCycleChanged: as('update_subscription', 'subscription'),
  SubscriptionProvisioned: as('update_subscription', 'subscription'),
  ProvisioningFailed: as('update_subscription', 'subscription', 'failed'),
  ProvisioningDelayed: as('update_subscription', 'subscription', 'progress'),
  SubscriptionRenewed: as('update_subscription', 'subscription'),
  SubscriptionExpired: as('update_subscription', 'subscription'),
  SubscriptionDisabled: as('update_subscription', 'subscription'),
  SubscriptionDeleted: as('update_subscription', 'subscription'),
  CommerceSubscriptionReactivated: as('update_subscription', 'subscription'),
  CommerceSubscriptionSuspended: as('update_subscription', 'subscription'),
  UserCreated: as('create_customer_user', 'customer_user'),
  UserUpdated: as('update_customer_user', 'customer_user'),
  UserPasswordSet: as('reset_customer_user_password', 'customer_user'),
  UserDeleted: as('delete_customer_user', 'customer_user'),
  UserRestored: as('restore_customer_user', 'customer_user'),
  LicensesChanged: as('update_customer_user_licenses', 'license'),
  AzurePlanPurchased: as('create_order', 'order'),
  AzurePlanSuspended: as('update_subscription', 'subscription'),
  AzurePlanReactivated: as('update_subscription', 'subscription'),
  AzurePlanTransitionStarted: as('upgrade_subscription', 'subscription', 'progress'),
  AzureEntitlementMapped: as('upgrade_subscription', 'subscription'),
  TransitionStepFailed: as('upgrade_subscription', 'subscription', 'failed'),
  AzurePlanTransitionCompleted: as('upgrade_subscription', 'subscription'),
  SubscriptionTransferRequested: as('create_transfer', 'transfer'),
  SubscriptionTransferAccepted: as('update_transfer', 'transfer', 'progress'),
  SubscriptionTransferRejected: as('update_transfer', 'transfer'),
  SubscriptionTransferWithdrawn: as('update_transfer', 'transfer'),
  SubscriptionTransferExpired: as('update_transfer', 'transfer'),
  SubscriptionTransferred: as('update_transfer', 'transfer'),
  TransferLineFailed: as('update_transfer', 'transfer', 'failed'),
  SubscriptionTransferCompleted: as('update_transfer', 'transfer'),
  SpendingBudgetSet: as('update_customer_spending_budget', 'customer'),
  SpendingBudgetRemoved: as('update_customer_spending_budget', 'customer'),
  UsageInvoiced: as('ready_invoice', 'invoice'),
  LicenseInvoiced: as('ready_invoice', 'invoice'),
  ReservationsInvoiced: as('ready_invoice', 'invoice'),
}

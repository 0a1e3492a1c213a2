import type { Capability, CapabilityCode, CapabilityRow, Cell } from './capability.ts'

const both =
  'direct-to-indirect#managing-your-direct-bill-customers-and-your-indirect-reseller-customers'
const transition = 'direct-to-indirect#while-you-transition-from-direct-to-indirect-reseller'
const inviting =
  'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time'
const tenants = 'direct-to-indirect#create-an-azure-active-directory-ad-tenant-for-a-new-customer'
const matrix = 'direct-bill-authorization#who-may-do-what'
const whenRestricted = 'direct-bill-authorization#restricted'
const whenSuspended = 'direct-bill-authorization#suspended'
const whenRevoked = 'direct-bill-authorization#revoked'

/** After sixty days nothing is left; what is known of it is of low confidence. */
const revoked = no('direct-bill-revoked', whenRevoked, true)

/** What is new to be sold ends with the restriction. */
const selling = {
  direct: yes(both),
  'dual-direct': yes(both),
  'dual-indirect': no('provider-orders-for-reseller', both),
  'indirect-reseller': no('provider-orders-for-reseller', both),
  'indirect-provider': yes(both),
  restricted: no('direct-bill-restricted', whenRestricted),
  suspended: no('direct-bill-suspended', whenSuspended),
  revoked,
} as const

/** What is there already goes on until the revocation. */
const keeping = {
  ...selling,
  restricted: yes(whenRestricted),
  suspended: yes(whenSuspended),
} as const

/** What goes on for everybody, indirect customers too. */
const managing = {
  ...keeping,
  'dual-indirect': yes(both),
  'indirect-reseller': yes(both),
} as const

const unpartnered = no('provider-not-partnered', inviting)

/** Who may do what, and where that is written (IND-10). The one table that every rule about it looks at. */
export const capabilityMatrix: Readonly<Record<Capability, CapabilityRow>> = {
  'take-direct-customer': {
    commands: ['RequestResellerRelationship', 'AcceptResellerRelationship'],
    cells: {
      ...selling,
      'dual-direct': no('direct-customers-closed', transition),
      'dual-indirect': no('direct-customers-closed', transition),
      // A reseller asks for the relationship in which it manages; orders stay its provider's.
      'indirect-reseller': yes(inviting),
      restricted: no('direct-bill-restricted', whenRestricted),
    },
  },
  'invite-with-provider': {
    commands: ['RequestResellerRelationship'],
    cells: {
      direct: unpartnered,
      'dual-direct': yes(inviting),
      'dual-indirect': yes(inviting),
      'indirect-reseller': yes(inviting),
      'indirect-provider': unpartnered,
      // With the enrolment as reseller it is one of the two before it.
      restricted: unpartnered,
      suspended: unpartnered,
      revoked: unpartnered,
    },
  },
  order: {
    commands: [
      'PlaceOrder',
      'PlaceOrders',
      'CreateCart',
      'UpdateCart',
      'CheckOutCart',
      'PurchaseAzurePlan',
      'StartLicenseMove',
    ],
    cells: selling,
  },
  'add-azure': {
    commands: ['CreateAzureSubscription'],
    cells: {
      ...selling,
      'dual-indirect': no('not-under-azure-plan', both),
      'indirect-reseller': no('not-under-azure-plan', both),
    },
  },
  'add-seats': {
    commands: ['UpdateSubscription'],
    cells: { ...keeping, suspended: no('direct-bill-suspended', whenSuspended, true) },
  },
  'reduce-seats': { commands: ['UpdateSubscription'], cells: keeping },
  suspend: { commands: ['UpdateSubscription', 'SuspendAzurePlan'], cells: keeping },
  'change-subscription': {
    commands: [
      'UpdateSubscription',
      'ChangeBillingCycle',
      'ChangePartnerOfRecord',
      'ReactivateAzurePlan',
    ],
    cells: keeping,
  },
  'manage-licenses': {
    commands: ['ChangeLicenses', 'CreateUser', 'UpdateUser', 'DeleteUser', 'RestoreUser'],
    cells: managing,
  },
  'manage-azure': {
    commands: ['RenameAzureSubscription', 'CancelAzureSubscription', 'ReactivateAzureSubscription'],
    cells: managing,
  },
  'move-to-azure-plan': {
    commands: ['StartAzurePlanTransition', 'ResumeAzurePlanTransition'],
    cells: {
      ...selling,
      'dual-indirect': no('provider-transitions-for-reseller', matrix),
      'indirect-reseller': no('provider-transitions-for-reseller', matrix),
      // What moves is there already, and nothing is sold.
      restricted: yes(whenRestricted, true),
      suspended: no('direct-bill-suspended', whenSuspended, true),
    },
  },
  'bring-azure-in': {
    commands: ['RequestBillingOwnership'],
    cells: {
      ...selling,
      'dual-indirect': no('provider-takes-ownership-for-reseller', matrix),
      'indirect-reseller': no('provider-takes-ownership-for-reseller', matrix),
    },
  },
  'attest-agreement': {
    commands: ['AttestCustomerAgreement'],
    cells: {
      ...keeping,
      'dual-indirect': no('resellers-cannot-attest', 'partner-center#agreements'),
      'indirect-reseller': no('resellers-cannot-attest', 'partner-center#agreements'),
    },
  },
  'use-commerce-api': {
    commands: [],
    heldBy: 'interface',
    cells: {
      ...keeping,
      'dual-indirect': no('provider-orders-for-reseller', matrix),
      'indirect-reseller': no('provider-orders-for-reseller', matrix),
    },
  },
  'create-tenant': {
    commands: ['CreateCustomer'],
    cells: {
      ...selling,
      'dual-direct': no('direct-customers-closed', transition),
      'dual-indirect': no('direct-customers-closed', tenants),
      'indirect-reseller': no('provider-creates-tenants', tenants),
    },
  },
  'reserve-azure': { commands: ['PurchaseReservation'], cells: selling },
  'buy-software': { commands: [], cells: told(selling) },
  'see-order-history': { commands: [], heldBy: 'interface', cells: keeping },
  'be-billed': {
    commands: [],
    heldBy: 'billing',
    cells: told({ ...keeping, revoked: yes(whenRevoked, true) }),
  },
  'use-shared-services': {
    commands: [],
    cells: told({ ...selling, 'indirect-provider': no(null, matrix) }),
  },
  'create-sandbox': { commands: [], cells: told(selling) },
  'read-price-lists': { commands: [], cells: told(keeping) },
}

function yes(source: string, assumed = false): Cell {
  return { allowed: true, source, assumed }
}

function no(code: CapabilityCode | null, source: string, assumed = false): Cell {
  return { allowed: false, code, source, assumed }
}

/** A row that is told and that nothing asks for: its refusals have no code. */
function told(cells: CapabilityRow['cells']): CapabilityRow['cells'] {
  const entries = Object.entries(cells).map(([column, cell]) => [
    column,
    cell.allowed ? cell : { ...cell, code: null },
  ])
  return Object.fromEntries(entries) as CapabilityRow['cells']
}

import type { Capability, Column } from '../policies/capability.ts'
import type { Told } from './builders.ts'
import { isOfProvider, planOf } from './capability-world.ts'
import { cartSteps } from './carts/steps.ts'
import { sold } from './shop.ts'
import { userSteps } from './tenant-users/steps.ts'

/** What contoso says to do something of a capability, in the world of a column. Each command of the matrix is there. */
export function capabilitySteps(capability: Capability, column: Column): Told[] {
  if (capability === 'manage-azure' && isOfProvider(column)) return asOwner
  if (capability === 'create-tenant') return [creating(column)]
  return steps(isOfProvider(column) ? 'wingtip' : 'contoso')[capability] ?? []
}

/** An Azure subscription of its provider is managed by the roles that were assigned there. */
const asOwner: Told[] = [
  [
    'contoso/admin-agent',
    {
      type: 'AssignAzureRole',
      customer: 'adatum',
      entitlement: 'running',
      principal: 'ada',
      role: 'Reader',
    },
  ],
]

/** A provider names its reseller. */
function creating(column: Column): Told {
  const reseller = column === 'indirect-provider' ? { reseller: 'fabrikam' } : {}
  const tenant = { name: 'Tailwind', country: 'FR', domain: 'tailwind.example' }
  return by('CreateCustomer', 'tailwind', { ...tenant, ...reseller })
}

function by(type: Told[1]['type'], customer: string, fields: object = {}): Told {
  return ['contoso/admin-agent', { type, partner: 'contoso', customer, ...fields }]
}

function steps(biller: string): Partial<Record<Capability, Told[]>> {
  const plan = (customer: string) => ({ plan: planOf(customer, biller) })
  const update = (fields: object) =>
    by('UpdateSubscription', 'adatum', { subscription: 'e3', ...fields })
  const users = (type: Told[1]['type'], fields: object): Told => [
    'contoso/admin-agent',
    { type, customer: 'adatum', ...fields },
  ]
  const line = { subscription: 'new', offer: sold.e3 }
  return {
    'take-direct-customer': [by('RequestResellerRelationship', 'northwind')],
    'invite-with-provider': [
      by('RequestResellerRelationship', 'northwind', { provider: 'wingtip' }),
    ],
    'reserve-azure': [
      by('PurchaseReservation', 'adatum', {
        subscription: 'reserved',
        armSku: 'Standard_D2_v3',
        armRegion: 'westeurope',
      }),
    ],
    order: [
      by('PlaceOrder', 'adatum', line),
      by('PlaceOrders', 'adatum', { order: 'both', lines: [line] }),
      ...cartSteps([line]),
      by('PurchaseAzurePlan', 'fresh'),
      by('StartLicenseMove', 'adatum', {
        move: 'in',
        lines: [{ source: 'web', targets: [{ ...line, quantity: 5 }] }],
      }),
    ],
    'add-azure': [
      by('CreateAzureSubscription', 'adatum', { ...plan('adatum'), entitlement: 'new' }),
    ],
    'add-seats': [update({ quantity: 11 })],
    'reduce-seats': [update({ quantity: 9 })],
    suspend: [update({ status: 'suspended' }), by('SuspendAzurePlan', 'trey', plan('trey'))],
    'change-subscription': [
      update({ name: 'Office' }),
      by('ChangeBillingCycle', 'adatum', { order: 'e3', billingCycle: 'annual' }),
      by('ChangePartnerOfRecord', 'adatum', { subscription: 'e3', reseller: 'fabrikam' }),
      by('ReactivateAzurePlan', 'woodgrove', plan('woodgrove')),
    ],
    'manage-licenses': [
      users('ChangeLicenses', { users: ['ada'], add: [{ sku: 'ENTERPRISEPACK' }] }),
      ...userSteps,
    ],
    'manage-azure': [
      by('RenameAzureSubscription', 'adatum', { entitlement: 'running', name: 'Shop' }),
      by('CancelAzureSubscription', 'adatum', { entitlement: 'running' }),
      by('ReactivateAzureSubscription', 'adatum', { entitlement: 'cancelled' }),
    ],
    'move-to-azure-plan': [
      by('StartAzurePlanTransition', 'proseware', { finalityAccepted: true }),
      by('ResumeAzurePlanTransition', 'litware', { transition: `transition.litware.${biller}.1` }),
    ],
    'bring-azure-in': [by('RequestBillingOwnership', 'lucerne', { entitlement: 'ea' })],
    'attest-agreement': [
      by('AttestCustomerAgreement', 'fresh', {
        firstName: 'Ada',
        lastName: 'Toom',
        email: 'ada@fresh.example',
        agreedOn: '2025-11-01',
      }),
    ],
  }
}

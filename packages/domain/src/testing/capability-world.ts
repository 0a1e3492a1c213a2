import type { WorldFactsInput } from '../founding/index.ts'
import type { MemoryWorkspace } from '../engine/execute.ts'
import { invariant } from '../kernel/invariant.ts'
import type { PartnerKind } from '../model/parties/partner.ts'
import type { Column } from '../policies/capability.ts'
import { given, when, type Told } from './builders.ts'
import { fullCart } from './carts/steps.ts'
import { sold } from './shop.ts'
import { cleoLeaves } from './tenant-users/steps.ts'

/** What contoso is in each column, and until when the clock goes for it. */
const columnFacts: Readonly<Record<Column, ColumnFacts>> = {
  direct: { facts: { kind: 'direct-bill' } },
  'dual-direct': { facts: { kind: 'direct-bill', enrolled: '2025-10-20', providers: ['wingtip'] } },
  'dual-indirect': {
    facts: { kind: 'direct-bill', enrolled: '2025-10-20', providers: ['wingtip'] },
  },
  'indirect-reseller': { facts: { kind: 'indirect-reseller', providers: ['wingtip'] } },
  'indirect-provider': { facts: { kind: 'indirect-provider' } },
  restricted: { facts: { kind: 'direct-bill', onboarded: '2020-11-12' }, until: '2025-11-12' },
  suspended: { facts: { kind: 'direct-bill', onboarded: '2020-11-12' }, until: '2025-12-12' },
  revoked: { facts: { kind: 'direct-bill', onboarded: '2020-11-12' }, until: '2026-01-11' },
}

interface ColumnFacts {
  readonly facts: {
    readonly kind: PartnerKind
    readonly enrolled?: string
    readonly onboarded?: string
    readonly providers?: string[]
  }
  readonly until?: string
}

/** True where a provider bills what contoso only manages. */
export function isOfProvider(column: Column): boolean {
  return column === 'dual-indirect' || column === 'indirect-reseller'
}

/** What such a world begins with, and the day by which contoso has come to be what the column says. */
export function capabilityFacts(column: Column) {
  const { facts, until = null } = columnFacts[column]
  return { until, world: worldOf(facts, isOfProvider(column) ? 'wingtip' : 'contoso', column) }
}

/** A world in which contoso stands in a column before customers who have something of everything. */
export function capabilityWorld(column: Column): MemoryWorkspace {
  const { world, until } = capabilityFacts(column)
  const start = given(world, '2025-11-11T09:00:00Z')
  const before = accepted(start, ...setUp(isOfProvider(column) ? 'wingtip' : 'contoso'))
  const later: Told[] = until ? [['microsoft/system', { type: 'AdvanceClock', to: until }]] : []
  later.push(cleoLeaves)
  return accepted(before, ...later)
}

function accepted(start: MemoryWorkspace, ...told: Told[]): MemoryWorkspace {
  const { after, outcomes } = when(start, ...told)
  const place = outcomes.findIndex((one) => !one.accepted)
  invariant(place < 0, `the world is made: ${JSON.stringify([told[place], outcomes[place]])}`)
  return after
}

function worldOf(contoso: ColumnFacts['facts'], biller: string, column: Column): WorldFactsInput {
  // A relationship from after the enrolment is one with an indirect customer.
  const since = column === 'dual-indirect' ? '2025-10-25' : '2020-01-10'
  const customer = (subscriptions: object = {}, more: object = {}) => ({
    country: 'FR',
    relationships: {
      contoso: { since, delegatedAdmin: true },
      wingtip: { since: '2020-01-10', delegatedAdmin: true },
    },
    agreement: { signed: '2020-01-20' },
    subscriptions,
    ...more,
  })
  const azure = { offer: sold.azure, partner: biller, purchased: '2019-06-01' }
  return {
    partners: {
      contoso: { country: 'FR', ...contoso },
      wingtip: { kind: 'indirect-provider', country: 'FR' },
      fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso', 'wingtip'] },
    },
    customers: {
      adatum: customer(
        {
          e3: { offer: sold.e3, partner: biller, purchased: '2025-02-01', quantity: 10 },
          web: { offer: sold.e3, purchased: '2025-06-01', quantity: 5, channel: 'web-direct' },
        },
        { users: { ada: {}, bob: {}, cleo: {} } },
      ),
      proseware: customer({ 'sub-1': azure }),
      litware: customer({ 'sub-2': azure }),
      lucerne: customer({
        ea: { offer: sold.azure, channel: 'enterprise-agreement', purchased: '2019-06-01' },
      }),
      trey: customer(),
      woodgrove: customer(),
      fresh: customer(),
      northwind: { country: 'FR' },
    },
  } as WorldFactsInput
}

/** Plans, Azure subscriptions, a cart and a failed transition, as the partner that bills made them. */
function setUp(partner: string): Told[] {
  const by = (type: Told[1]['type'], customer: string, fields: object = {}): Told => [
    `${partner}/admin-agent`,
    { type, partner, customer, ...fields },
  ]
  const under = (customer: string) => ({ plan: planOf(customer, partner) })
  return [
    ...['adatum', 'lucerne', 'trey', 'woodgrove'].map((one) => by('PurchaseAzurePlan', one)),
    by('CreateAzureSubscription', 'adatum', { ...under('adatum'), entitlement: 'running' }),
    by('CreateAzureSubscription', 'adatum', { ...under('adatum'), entitlement: 'cancelled' }),
    by('CancelAzureSubscription', 'adatum', { entitlement: 'cancelled' }),
    [
      `${partner}/admin-agent`,
      {
        type: 'AssignAzureRole',
        customer: 'adatum',
        entitlement: 'running',
        principal: 'contoso',
        role: 'Owner',
      },
    ],
    by('SuspendAzurePlan', 'woodgrove', under('woodgrove')),
    fullCart(partner),
    [
      'microsoft/system',
      {
        type: 'ArmFault',
        fault: 'stop',
        at: 'azure-plan-transition/purchase-plan',
        do: 'fail',
        times: 99,
      },
    ],
    by('StartAzurePlanTransition', 'litware', { finalityAccepted: true }),
    ['microsoft/system', { type: 'AdvanceClock', by: '3h' }],
  ]
}

/** The id of a plan is whose it is. */
export function planOf(customer: string, partner: string): string {
  return `plan.${customer}.${partner}.${partner}`
}

import fc from 'fast-check'
import { execute, type MemoryWorkspace } from '../engine/execute.ts'
import { invariant } from '../kernel/invariant.ts'
import { customerId, partnerId, type CustomerId } from '../model/ids.ts'
import { partnerOf } from '../model/world.ts'
import { columns, type Capability, type Column } from '../policies/capability.ts'
import { capabilityMatrix } from '../policies/capability-matrix.ts'
import { columnOf } from '../policies/capability-column.ts'
import { auditSince, envelope, type Told } from './builders.ts'
import { mayDo, walkedCapabilities } from './capability-oracle.ts'
import { capabilitySteps } from './capability-steps.ts'
import { capabilityWorld } from './capability-world.ts'
import { sold } from './shop.ts'
import { acceptAgreement, enroll, updateProfile } from './direct-to-indirect/enrollments.ts'

/** A year of a partner that begins in a column: numbers that choose what is done next, legal or not. */
interface CapabilityWalk {
  readonly column: Column
  readonly picks: readonly (readonly [number, number])[]
}

const pick = fc.nat({ max: 997 })

export const capabilityWalk: fc.Arbitrary<CapabilityWalk> = fc.record({
  column: fc.constantFrom(...columns),
  picks: fc.array(fc.tuple(pick, pick), { minLength: 12, maxLength: 24, size: 'max' }),
})

/** A cell that somebody came upon, and what came of it. */
interface MetCell {
  readonly capability: Capability
  readonly column: Column
  readonly came: 'done' | 'refused' | 'nothing'
}

const contoso = partnerId('contoso')
const worlds = new Map<Column, MemoryWorkspace>()

/** Refusals that only a cell of the matrix leads to. */
const onlyOfCells = new Set([
  'provider-orders-for-reseller',
  'provider-transitions-for-reseller',
  'provider-takes-ownership-for-reseller',
  'provider-creates-tenants',
  'resellers-cannot-attest',
  'direct-customers-closed',
  'direct-bill-restricted',
  'direct-bill-suspended',
  'direct-bill-revoked',
])

/**
 * Walks a year, and judges each command by the second table: what it allows no cell refuses, and what it does not allow is
 * not done. Truths of the world are checked after each step. @throws BrokenInvariant when something contradicts them
 */
export function walkedCells({ column: first, picks }: CapabilityWalk): readonly MetCell[] {
  let at = worlds.get(first) ?? capabilityWorld(first)
  worlds.set(first, at)
  const met: MetCell[] = []
  for (const [place, [kind, number]] of picks.entries()) {
    const capability = kind % 3 === 0 ? null : chosen(walkedCapabilities, number)
    const steps = capability === null ? others : capabilitySteps(capability, first)
    const told = chosen(steps, capability === null ? number : kind)
    const { after, outcome } = execute(at, envelope(told, `walk-${place}`))
    auditSince(at, after)
    const cell = capability === null ? null : cellOf(at, capability, told)
    if (cell !== null) {
      const code = outcome.accepted ? null : outcome.refusal.code
      const isDone = outcome.accepted && outcome.events.length > 0
      const what = `${cell.capability}, ${cell.column}: ${told[1].type}`
      if (mayDo(cell.capability, cell.column)) {
        invariant(code === null || !onlyOfCells.has(code), `${what} is allowed, not ${code}`)
      } else invariant(!isDone, `${what} is refused`)
      met.push({ ...cell, came: isDone ? 'done' : code === null ? 'nothing' : 'refused' })
    }
    at = after
  }
  return met
}

/** The cell that a command asks; null for what stands in another row or asks for none any more. */
function cellOf(
  { world }: MemoryWorkspace,
  capability: Capability,
  [, { type, customer: named }]: Told,
): Pick<MetCell, 'capability' | 'column'> | null {
  // In a reseller's columns Azure is managed by the roles that it has there.
  const isAsked = type === 'AssignAzureRole' || capabilityMatrix[capability].commands.includes(type)
  if (!isAsked) return null
  const id: CustomerId | null = typeof named === 'string' ? customerId(named) : null
  const customer = (id && world.customers.get(id)) ?? null
  // Who is a customer already may be asked again.
  const isKnown = customer?.relationships.has(contoso) === true
  if (isKnown && type === 'RequestResellerRelationship') return null
  return { capability, column: columnOf(partnerOf(world, contoso), customer, capability) }
}

function chosen<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  invariant(item !== undefined, 'there is something to choose from')
  return item
}

const enough = {
  revenue: '1200000.00 USD',
  designation: true,
  supportPlan: 'advanced',
  security: ['admin-mfa', 'security-contact', 'alert-response'],
  assessed: true,
}
const asMicrosoft = (type: Told[1]['type'], fields: object): Told => [
  'microsoft/system',
  { type, ...fields },
]
const asPartner = (type: Told[1]['type'], fields: object = {}): Told => [
  'contoso/global-admin',
  { type, partner: 'contoso', ...fields },
]

/** What else happens in a year: the clock, Microsoft, the partner's own way, its provider and its customers. */
const others: readonly Told[] = [
  asMicrosoft('AdvanceClock', { by: '3d' }),
  asMicrosoft('AdvanceClock', { by: '31d' }),
  asMicrosoft('CountQualifications', { partner: 'contoso', ...enough }),
  asMicrosoft('CountQualifications', { partner: 'contoso', assessed: false }),
  asMicrosoft('IdentifyForOffboarding', { partner: 'contoso' }),
  asPartner('RequestRestriction', { leavingConfirmed: true }),
  asPartner('GiveNotice', { leavingConfirmed: true }),
  asPartner('EnrollInIncentives', { programme: 'indirect-reseller' }),
  updateProfile({ email: 'mpn@contoso.example' }),
  enroll(),
  acceptAgreement(),
  [
    'wingtip/admin-agent',
    {
      type: 'PlaceOrder',
      partner: 'wingtip',
      customer: 'adatum',
      subscription: 'of-wingtip',
      offer: sold.e3,
    },
  ],
  [
    'northwind/global-admin',
    {
      type: 'AcceptResellerRelationship',
      customer: 'northwind',
      invitation: 'invitation.northwind.contoso.1',
    },
  ],
  ['adatum/global-admin', { type: 'RemoveDelegatedAdmin', partner: 'contoso', customer: 'adatum' }],
]

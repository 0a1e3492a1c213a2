import type { Instant } from '../kernel/calendar.ts'
import type { Details, Rule } from '../kernel/decision.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { authorizationOf } from '../model/parties/authorization.ts'
import type { Partner } from '../model/parties/partner.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'
import { columnOf } from './capability-column.ts'
import { capabilityMatrix } from './capability-matrix.ts'
import type { Capability, CapabilityCode, Cell, Column } from './capability.ts'

/** What the matrix of capabilities says of a command. */
export interface Permission {
  /** The first cell that says no; null when all that is asked for may be done. */
  readonly refused: Refused | null
}

export interface Refused {
  readonly code: CapabilityCode | null
  readonly capability: Capability
  readonly column: Column
  /** Since when the partner is restricted, suspended or revoked; null where it is not that. */
  readonly since: Instant | null
}

/** What a partner asks to do for a customer, or for a new one. */
interface Asked {
  readonly partner: PartnerId
  readonly customer: CustomerId | null
  readonly asks: readonly Capability[]
}

export function permission(world: World, { partner: id, customer: of, asks }: Asked): Permission {
  const partner = partnerOf(world, id)
  const customer = of === null ? null : customerOf(world, of)
  for (const capability of asks) {
    const column = columnOf(partner, customer, capability)
    const cell = cellOf(world, capability, column)
    if (!cell.allowed) {
      return { refused: { code: cell.code, capability, column, since: sinceOf(partner) } }
    }
  }
  return { refused: null }
}

/** What the matrix says, and a setting where the pages disagree (decision-0163). */
export function cellOf(
  { settings }: Pick<World, 'settings'>,
  capability: Capability,
  column: Column,
): Cell {
  const { cells } = capabilityMatrix[capability]
  const isLater =
    settings.directCustomersClose === 'restriction' &&
    (capability === 'take-direct-customer' || capability === 'create-tenant') &&
    column === 'dual-direct'
  return isLater ? cells.direct : cells[column]
}

function sinceOf(partner: Partner): Instant | null {
  const known = authorizationOf(partner)
  switch (known.status) {
    case 'active':
      return null
    case 'restricted':
      return known.restrictedAt
    case 'suspended':
      return known.suspendedAt
    case 'revoked':
      return known.revokedAt
  }
}

/** True unless the cell that is asked for says no with this code. */
export function allows(code: CapabilityCode) {
  return ({ refused }: Permission): boolean => refused?.code !== code
}

function since({ refused }: Permission): Details {
  return { since: refused?.since ? [refused.since] : [] }
}

const toPrograms = { by: 'looking', at: 'programs' } as const

export const directBillRestricted = {
  id: 'IND-12',
  code: 'direct-bill-restricted',
  must: 'Direct billing of the partner must not be restricted where something new is bought; what its customers have goes on.',
  source: 'direct-bill-authorization#restricted',
  holds: allows('direct-bill-restricted'),
  details: since,
  mend: toPrograms,
} as const satisfies Rule<Permission>

export const directBillSuspended = {
  id: 'IND-14',
  code: 'direct-bill-suspended',
  must: 'Direct billing of the partner must not be suspended where anything is bought; what its customers have can be managed and reduced.',
  source: 'direct-bill-authorization#suspended',
  holds: allows('direct-bill-suspended'),
  details: since,
  mend: toPrograms,
} as const satisfies Rule<Permission>

export const directBillRevoked = {
  id: 'IND-14',
  code: 'direct-bill-revoked',
  must: 'Direct billing of the partner must not be revoked; what its customers have goes to the end of its term without it.',
  source: 'direct-bill-authorization#revoked',
  holds: allows('direct-bill-revoked'),
  details: since,
} as const satisfies Rule<Permission>

/** In order of precedence; shared by every command of a partner for its customers. */
export const directBillRules = [
  directBillRestricted,
  directBillSuspended,
  directBillRevoked,
] as const satisfies readonly Rule<Permission>[]

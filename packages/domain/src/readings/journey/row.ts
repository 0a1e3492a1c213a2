import { dayOf, type Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'
import type { CustomerId, PartnerId } from '../../model/ids.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { isA, type Partner } from '../../model/parties/partner.ts'
import { isOpenTransfer } from '../../model/subscriptions/transfer.ts'
import { partnerOf, type World } from '../../model/world.ts'
import { columnOf } from '../../policies/capability-column.ts'
import { authorizationDays } from '../authorization-days.ts'
import { orphanedIn } from '../orphaned.ts'
import { perDay } from './per-day.ts'
import { heldBy, type Held } from './way.ts'

/** How far a customer has come on its way to an indirect provider. */
export const stages = ['direct', 'extended', 'in-transfer', 'done'] as const
type Stage = (typeof stages)[number]

/** What is done next for a customer. */
export const nextSteps = [
  'bring-provider',
  'attest',
  'transfer',
  'await-transfer',
  'other-way',
  'nothing',
] as const
type NextStep = (typeof nextSteps)[number]

/** Why a customer goes when it goes. */
export const reasons = ['term-ends', 'revocation', 'nothing-presses', 'done'] as const
type Reason = (typeof reasons)[number]

/** One customer of a partner that leaves direct billing. */
export interface BoardRow {
  readonly customer: CustomerId
  readonly name: string
  readonly stage: Stage
  readonly next: NextStep
  /** Named while there is one: who orders for the customer from now on. */
  readonly provider: PartnerId | null
  /** What would be left without anybody at the revocation (decision-0216). */
  readonly left: number
  /** Of what there is, what the partner's own request of transfer takes. */
  readonly movable: number
  /** What it does not take, each with its way. */
  readonly others: readonly Held[]
  /** By when it is best gone; null when nothing presses. */
  readonly goBy: Instant | null
  readonly reason: Reason
  readonly perDay: Money | null
}

/** The row of a customer; null for whoever is none that has to be moved. */
export function boardRow(id: PartnerId, customer: Customer, world: World): BoardRow | null {
  const partner = partnerOf(world, id)
  if (!customer.relationships.has(id) || !isA('direct-bill', partner)) return null
  if (columnOf(partner, customer, 'order') === 'dual-indirect') return null
  const basis = basisOf(partner, world)
  const known = kept.get(customer)
  if (known?.basis === basis) return known.row
  const row = rowOf(partner, customer, world, basis)
  kept.set(customer, { basis, row })
  return row
}

/** What besides its file decides about a customer's row. */
interface Basis {
  readonly revokesAt: Instant | null
}

/** Worked out once for each state of a customer's file, which is a value, and for each basis. */
const kept = new WeakMap<Customer, { readonly basis: Basis; readonly row: BoardRow }>()
const bases = new WeakMap<Partner, Map<string, Basis>>()

/** Made anew with the day, with the partner's own file, and with the partners that there are. */
function basisOf(partner: Partner, world: World): Basis {
  const known = bases.get(partner) ?? new Map<string, Basis>()
  bases.set(partner, known)
  const asked = `${dayOf(world.now)} ${world.partners.size}`
  const basis = known.get(asked) ?? { revokesAt: authorizationDays(partner, world).revokesAt }
  known.set(asked, basis)
  return basis
}

function rowOf(partner: Partner, customer: Customer, world: World, { revokesAt }: Basis): BoardRow {
  const held = heldBy(partner.id, customer, world.now)
  const others = held.filter(({ way }) => way !== 'transfer' && way !== 'with-base')
  const provider = providerOf(customer, world)
  const isMoving = customer.transfers
    .rows()
    .some((one) => one.partner === partner.id && isOpenTransfer(one))
  const stage = stageOf({ provider, held, isMoving })
  return {
    customer: customer.id,
    name: customer.name,
    stage,
    next: isMoving ? 'await-transfer' : nextOf({ provider, held, others }, customer),
    provider,
    left: orphanedIn(customer, partner.id).length,
    movable: held.length - others.length,
    others,
    ...whenOf(held, revokesAt),
    perDay: perDay(partner.id, customer, world),
  }
}

function providerOf({ relationships }: Customer, world: World): PartnerId | null {
  const found = relationships
    .rows()
    .find((one) => isA('indirect-provider', partnerOf(world, one.partner)))
  return found?.partner ?? null
}

function stageOf({
  provider,
  held,
  isMoving,
}: {
  readonly provider: PartnerId | null
  readonly held: readonly Held[]
  readonly isMoving: boolean
}): Stage {
  if (provider === null) return 'direct'
  if (isMoving) return 'in-transfer'
  return held.length === 0 ? 'done' : 'extended'
}

function nextOf(
  {
    provider,
    held,
    others,
  }: {
    readonly provider: PartnerId | null
    readonly held: readonly Held[]
    readonly others: readonly Held[]
  },
  { agreement }: Customer,
): NextStep {
  if (provider === null) return 'bring-provider'
  if (held.length === 0) return 'nothing'
  if (!agreementStandsWith(agreement, provider)) return 'attest'
  return held.length > others.length ? 'transfer' : 'other-way'
}

/** The first of what presses: a term that ends, or the end of direct billing. */
function whenOf(
  held: readonly Held[],
  revokesAt: Instant | null,
): Pick<BoardRow, 'goBy' | 'reason'> {
  if (held.length === 0) return { goBy: null, reason: 'done' }
  const [first] = held.flatMap(({ endsAt }) => (endsAt === null ? [] : [endsAt])).sort()
  if (first !== undefined && (revokesAt === null || first < revokesAt)) {
    return { goBy: first, reason: 'term-ends' }
  }
  return revokesAt === null
    ? { goBy: null, reason: 'nothing-presses' }
    : { goBy: revokesAt, reason: 'revocation' }
}

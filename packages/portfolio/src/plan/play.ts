import {
  execute,
  invariant,
  memoryWorkspace,
  partnerId,
  type CustomerId,
  type MemoryWorkspace,
  type Refusal,
} from '@understudy/domain'
import { self } from '../answers.ts'
import { transitionOf } from '../board/azure-plan-transition.ts'
import type { Stage } from '../board/board.ts'
import { mendedBy } from '../board/fix.ts'
import type { FlowRow } from '../board/flow.ts'
import { ordered } from './ordered.ts'
import type { Wave } from './waves.ts'

/** What became of a customer when the plan was played. */
export interface Played {
  readonly customer: CustomerId
  readonly became: 'completed' | 'failed' | 'under-way' | 'refused'
  /** The rule that refused; null when none did. */
  readonly refusal: Refusal | null
}

/** What became of everybody, and the fork on which it did. */
interface PlayedOn {
  readonly played: readonly Played[]
  readonly fork: MemoryWorkspace
}

/** One in so many customers meets a failing step; none when it is left out. */
export interface Faults {
  readonly oneIn?: number | undefined
}

/** How long the last wave is given to come to its end. */
const settling = 'P14D'
/** Waves begin in the morning, UTC. */
const morning = '09:00:00Z'

/**
 * Plays a plan of transitions on a fork of the portfolio's world, wave by wave, by the commands that would be given; nothing of it
 * is kept. Others have their turn after each customer.
 */
export function* playing(
  { world }: Pick<Stage, 'world'>,
  rows: readonly FlowRow[],
  waves: readonly Wave[],
  { oneIn }: Faults = {},
): Generator<void, PlayedOn, void> {
  const byCustomer = new Map(rows.map((row) => [row.customer, row]))
  const refused = new Map<CustomerId, Refusal>()
  let fork: MemoryWorkspace = memoryWorkspace({ events: [], world })
  let count = 0
  for (const { day, customers } of waves) {
    const at = `${day}T${morning}`
    if (fork.world.now < at) fork = ordered(fork, { type: 'AdvanceClock', to: at })
    for (const customer of customers) {
      count += 1
      if (oneIn !== undefined && count % oneIn === 0) fork = withFault(fork, customer, count)
      const begun = beginning(fork, byCustomer.get(customer))
      fork = begun.fork
      if (begun.refusal !== null) refused.set(customer, begun.refusal)
      yield
    }
  }
  fork = ordered(fork, { type: 'AdvanceClock', by: settling })
  const played = waves.flatMap(({ customers }) =>
    customers.map((customer): Played => {
      const refusal = refused.get(customer) ?? null
      return { customer, became: refusal ? 'refused' : becameOf(fork, customer), refusal }
    }),
  )
  return { played, fork }
}

/** What comes first for a customer, then the order itself. */
function beginning(fork: MemoryWorkspace, row: FlowRow | undefined) {
  invariant(row, 'who is in a wave is on the board')
  let now = fork
  for (const [index, { refusal, mend }] of row.steps.entries()) {
    if (mend.by === 'waiting') continue
    now = mendedBy(now, { ...refusal, mend }, `${row.customer}/step-${index}`) ?? now
  }
  const customer = now.world.customers.get(row.customer)
  invariant(customer, 'who is on the board is in the world')
  const { after, outcome } = execute(now, transitionOf({ partner: partnerId(self), customer }))
  return { fork: after, refusal: outcome.accepted ? null : outcome.refusal }
}

function becameOf({ world }: MemoryWorkspace, id: CustomerId): Played['became'] {
  const last = world.customers.get(id)?.transitions.rows().at(-1)
  if (last?.status === 'completed') return 'completed'
  return last?.status === 'failed' ? 'failed' : 'under-way'
}

/** A step of this customer that fails as often as it is tried: somebody has to drive the transition on. */
function withFault(fork: MemoryWorkspace, id: CustomerId, count: number): MemoryWorkspace {
  const [first] = fork.world.customers.get(id)?.azureSubscriptions.rows() ?? []
  const fault = {
    fault: `one-in-${count}`,
    at: 'azure-plan-transition/map-entitlement',
    do: 'fail',
  }
  return ordered(fork, {
    type: 'ArmFault',
    ...fault,
    match: first?.id ?? id,
    times: fork.world.settings.attemptsMax,
  })
}

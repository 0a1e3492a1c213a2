import type { Instant } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import { table } from '../kernel/table.ts'
import type { CustomerId } from '../model/ids.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import type { World } from '../model/world.ts'
import type { Envelope } from './decide.ts'
import { lossesAccepted } from './losses-named.ts'
import { perform, type Batch } from './perform.ts'
import { carriedOn, written } from './written.ts'

/** Where a fork stands at a moment, and why what was ordered on it was not done. */
export interface Ahead {
  readonly world: World
  readonly refusal: Refusal | null
}

/**
 * A fork at a later moment, after the orders that are given now and all that falls due until then; nobody else does anything.
 * Whoever loses something by an order is taken as named. The first order that is refused ends it. It stops after each batch that would be written, so that others have their turn.
 */
export function* ahead(
  world: World,
  until: Instant,
  orders: readonly Envelope[],
): Generator<void, Ahead, void> {
  let end = world
  for (const order of orders) {
    const given = lossesAccepted(end, order)
    const done = yield* played(written(end, perform(end, given), given), end)
    if (done.refusal !== null) return done
    end = done.world
  }
  return yield* played(carriedOn(end, until, { request: 'foreseen', actor: clock }), end)
}

const clock = actorText(microsoft)

function* played(
  batches: Generator<Batch, Refusal | null, void>,
  start: World,
): Generator<void, Ahead, void> {
  let world = start
  for (let step = batches.next(); ; step = batches.next()) {
    if (step.done) return { world, refusal: step.value }
    world = step.value.world
    yield
  }
}

/** The world with one customer alone, all partners, and what falls due for these: what is played on it costs no more for others. */
export function withOnly(world: World, customer: CustomerId | undefined): World {
  const file = customer === undefined ? undefined : world.customers.get(customer)
  const isKept = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    kind === 'partner' || id === customer
  return {
    ...world,
    customers: table(file === undefined ? [] : [[file.id, file]]),
    agenda: table(world.agenda.entries().filter(([, subject]) => isKept(subject))),
  }
}

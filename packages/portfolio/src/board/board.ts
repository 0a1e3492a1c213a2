import {
  found,
  partnerId,
  type Beginning,
  type Customer,
  type Money,
  type World,
  type WorldFacts,
} from '@understudy/domain'
import { self } from '../answers.ts'
import { azurePlanTransition } from './azure-plan-transition.ts'
import { directToIndirect } from './direct-to-indirect.ts'
import type { Flow, FlowRow } from './flow.ts'
import { licenseMove } from './license-move.ts'
import type { PriceOf } from './prices.ts'
import { renewals } from './renewals.ts'

/** Table of contents: every flow of the board. */
export const flows: readonly Flow[] = [azurePlanTransition, licenseMove, directToIndirect, renewals]

/** A portfolio as it was founded. */
export interface Stage {
  readonly facts: WorldFacts
  readonly beginning: Beginning
  readonly world: World
  readonly charges: ReadonlyMap<string, Money>
  readonly priceOf: PriceOf
}

/** Each customer under each flow, in order of the flows, then of the names; so that others have their turn, customer by customer. */
export function* boardOf(stage: Stage): Generator<void, readonly FlowRow[], void> {
  const partner = partnerId(self)
  const rows: FlowRow[] = []
  for (const customer of stage.world.customers.rows()) {
    const fork = () => worldOfOne(stage, customer)
    for (const flow of flows) {
      const { world, charges, priceOf } = stage
      rows.push(flow.rowOf({ world, partner, customer, charges, priceOf, fork }))
    }
    yield
  }
  const order = new Map(flows.map(({ name }, index) => [name, index]))
  return rows.toSorted(
    (a, b) =>
      (order.get(a.flow) ?? 0) - (order.get(b.flow) ?? 0) ||
      compare(a.name, b.name) ||
      compare(a.customer, b.customer),
  )
}

/** The same world without the other customers: a fork in which time may pass at no cost. */
function worldOfOne({ facts, beginning }: Stage, { id }: Customer): World {
  const one = facts.customers[id]
  return found({ ...facts, customers: one === undefined ? {} : { [id]: one } }, beginning).world
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

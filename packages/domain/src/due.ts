import { dues } from './decider.ts'
import type { CustomerId } from './model/ids.ts'
import { customerOf, type World } from './model/world.ts'
import type { DueItem } from './workflow.ts'

/** What falls due first in the whole world; undefined when nothing ever will. */
export function due(world: World): DueItem | undefined {
  const [first] = world.agenda.entriesFrom('')
  return first && dueOf(world, first[1])
}

/** What falls due first for one customer: by moment, then by key. */
export function dueOf(world: World, id: CustomerId): DueItem | undefined {
  const customer = customerOf(world, id)
  return dues
    .flatMap((of) => of(customer, world))
    .reduce<DueItem | undefined>(
      (first, item) => (first === undefined || isBefore(item, first) ? item : first),
      undefined,
    )
}

function isBefore(a: DueItem, b: DueItem): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at
}

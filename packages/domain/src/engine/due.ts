import { dues } from '../decider.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { CustomerId } from '../model/ids.ts'
import { customerOf, type World } from '../model/world.ts'
import type { DueBasis, DueItem } from '../workflow.ts'

/** What falls due first in the whole world; undefined when nothing ever will. */
export function due(world: World): DueItem | undefined {
  const [first] = world.agenda.entriesFrom('')
  return first && dueOf(world, first[1])
}

/**
 * What falls due first for one customer: by moment, then by key. Worked out once for each state of its file, which is a
 * value; the executor asks again for what the agenda was made of.
 */
export function dueOf(world: World, id: CustomerId): DueItem | undefined {
  const customer = customerOf(world, id)
  const known = found.get(customer)
  if (known && hasSameBasis(known.basis, world)) return known.item
  const { settings, partners, startedAt } = world
  const basis = { settings, partners, startedAt }
  const item = dues
    .flatMap((of) => of(customer, basis))
    .reduce<DueItem | undefined>(
      (first, one) => (first === undefined || isBefore(one, first) ? one : first),
      undefined,
    )
  found.set(customer, { basis, item })
  return item
}

const found = new WeakMap<
  Customer,
  { readonly basis: DueBasis; readonly item: DueItem | undefined }
>()

function hasSameBasis(a: DueBasis, b: DueBasis): boolean {
  return a.settings === b.settings && a.partners === b.partners && a.startedAt === b.startedAt
}

function isBefore(a: DueItem, b: DueItem): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at
}

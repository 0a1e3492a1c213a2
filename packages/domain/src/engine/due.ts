import { dues } from '../decider.ts'
import { invariant } from '../kernel/invariant.ts'
import type { Subject } from '../model/subject.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'
import type { Due, DueBasis, DueItem } from '../workflow.ts'

/** What falls due first in the whole world; undefined when nothing ever will. */
export function due(world: World): DueItem | undefined {
  const [first] = world.agenda.entriesFrom('')
  if (first === undefined) return undefined
  const item = dueOf(world, first[1])
  invariant(item, `the agenda holds nothing that is not due: ${first[0]}`)
  return item
}

/** What falls due first for one subject: by moment, then by key. */
export function dueOf(world: World, { kind, id }: Subject): DueItem | undefined {
  return kind === 'customer'
    ? firstOf(dues.customer, customerOf(world, id), world)
    : firstOf(dues.partner, partnerOf(world, id), world)
}

/**
 * Worked out once for each state of a file, which is a value; the executor asks again for what the agenda was made of.
 */
function firstOf<File extends object>(
  all: readonly Due<File>[],
  file: File,
  { settings, partners, startedAt }: DueBasis,
): DueItem | undefined {
  const basis = { settings, partners, startedAt }
  const known = found.get(file)
  if (known && hasSameBasis(known.basis, basis)) return known.item
  const item = all
    .flatMap((of) => of(file, basis))
    .reduce<DueItem | undefined>(
      (first, one) => (first === undefined || isBefore(one, first) ? one : first),
      undefined,
    )
  found.set(file, { basis, item })
  return item
}

const found = new WeakMap<
  object,
  { readonly basis: DueBasis; readonly item: DueItem | undefined }
>()

function hasSameBasis(a: DueBasis, b: DueBasis): boolean {
  return a.settings === b.settings && a.partners === b.partners && a.startedAt === b.startedAt
}

function isBefore(a: DueItem, b: DueItem): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at
}

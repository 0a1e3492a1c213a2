import { dues } from '../decider.ts'
import { invariant } from '../kernel/invariant.ts'
import type { Subject } from '../model/subject.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'
import type { Due, DueBasis, DueItem } from '../workflow.ts'

/** What falls due first in the whole world; undefined when nothing ever will. */
export function due(world: World): DueItem | undefined {
  const first = world.agenda.first()
  if (first === undefined) return undefined
  const item = dueOf(world, first[1])
  invariant(item, `the agenda holds nothing that is not due: ${first[0]}`)
  return item
}

/**
 * What falls due first for one subject: by moment, then by key. Worked out once for each state of a file, which is a
 * value. Where an earlier world is given, only that is asked whose parts of the file became others since (decision-0165).
 */
export function dueOf(world: World, { kind, id }: Subject, earlier?: World) {
  return kind === 'customer'
    ? firstOf(dues.customer ?? [], customerOf(world, id), world, earlier?.customers.get(id))
    : firstOf(dues.partner ?? [], partnerOf(world, id), world, earlier?.partners.get(id))
}

/** All that falls due for one subject, as its file stands; in order. */
export function duesOf(world: World, { kind, id }: Subject): readonly DueItem[] {
  const items =
    kind === 'customer'
      ? (dues.customer ?? []).flatMap((one) => one.items(customerOf(world, id), world))
      : (dues.partner ?? []).flatMap((one) => one.items(partnerOf(world, id), world))
  return items.toSorted(inOrder)
}

/** What falls due first for each subject, in order, no further than it is asked for. */
export function* firstOfEach(world: World): Generator<DueItem, void, void> {
  for (const [, subject] of world.agenda.entriesFrom('')) {
    const item = dueOf(world, subject)
    if (item) yield item
  }
}

/** By moment, then by key. */
export function inOrder(a: DueItem, b: DueItem): number {
  return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0
}

/** What each workflow has to say of a file, and what is first of it, as long as the basis is the same. */
interface Known extends DueBasis {
  readonly items: readonly (DueItem | undefined)[]
  readonly first: DueItem | undefined
}

const known = new WeakMap<object, Known>()

function firstOf<File extends object>(
  dues: readonly Due<File>[],
  file: File,
  basis: DueBasis,
  earlier: File | undefined,
): DueItem | undefined {
  const same = knownOn(basis, file)
  if (same) return same.first
  const before = earlier && knownOn(basis, earlier)
  const items = dues.map((one, index) =>
    before && earlier && isSameBy(one.parts, file, earlier)
      ? before.items[index]
      : earliest(one.items(file, basis)),
  )
  const { settings, partners, startedAt } = basis
  const first = earliest(items)
  known.set(file, { settings, partners, startedAt, items, first })
  return first
}

function isSameBy<File>(parts: readonly (keyof File)[], file: File, earlier: File): boolean {
  for (const part of parts) if (earlier[part] !== file[part]) return false
  return true
}

function knownOn(basis: DueBasis, file: object): Known | undefined {
  const found = known.get(file)
  const isSame =
    found?.settings === basis.settings &&
    found.partners === basis.partners &&
    found.startedAt === basis.startedAt
  return isSame ? found : undefined
}

function earliest(items: readonly (DueItem | undefined)[]): DueItem | undefined {
  let first: DueItem | undefined
  for (const item of items) {
    if (item !== undefined && (first === undefined || isBefore(item, first))) first = item
  }
  return first
}

function isBefore(a: DueItem, b: DueItem): boolean {
  return a.at === b.at ? a.key < b.key : a.at < b.at
}

import { isBranch, keysOf, partOf, withChanges, type Branch, type Change } from './changes.ts'
import { toReadable } from './plain.ts'
import { isTable } from './table.ts'

/**
 * Whether changes, applied to the old value, give the new one: none is missing, none too many, none wrong. Null and
 * absent are one. Parts that both values share and no change names are taken as equal, which persistent values are, so
 * the cost is that of the change.
 */
export function explains(all: readonly Change[], before: unknown, after: unknown): boolean {
  const steps = all.map((change) => ({
    change,
    keys: change.path === '' ? [] : change.path.split('/'),
  }))
  return leadTo(steps, before, after)
}

interface Step {
  readonly change: Change
  /** What is left of the path from here on. */
  readonly keys: readonly string[]
}

function leadTo(steps: readonly Step[], before: unknown, after: unknown): boolean {
  if (steps.length === 0) return isAlike(before, after)
  const endHere = steps.some(({ keys }) => keys.length === 0)
  if (endHere || !isBranch(before) || !isBranch(after)) {
    const applied = withChanges(toReadable(before ?? null), steps.map(relative))
    return isAlike(applied, after)
  }
  const byKey = Map.groupBy(steps, ({ keys }) => keys[0] ?? '')
  const named = new Set([...differingIn(before, after), ...byKey.keys()])
  return [...named].every((key) => {
    const below = byKey.get(key)?.map((step) => ({ ...step, keys: step.keys.slice(1) })) ?? []
    return leadTo(below, partOf(before, key), partOf(after, key))
  })
}

/** Where two values may differ: what they share needs no change. */
function differingIn(before: Branch, after: Branch): readonly string[] {
  if (isTable(before) && isTable(after)) return before.differingFrom(after)
  return [...keysOf(before), ...keysOf(after)].filter(
    (key) => partOf(before, key) !== partOf(after, key),
  )
}

function relative({ change, keys }: Step): Change {
  return { ...change, path: keys.join('/') }
}

/** Whether two values say the same, tables and objects keyed by id too. Null and absent are one: a change cannot tell them apart. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isAlike(one, b[index]))
  }
  if (!isBranch(a) || !isBranch(b)) return (a ?? null) === (b ?? null)
  return (
    keysOf(a).every((key) => isAlike(partOf(a, key), partOf(b, key))) &&
    keysOf(b).every((key) => (partOf(b, key) ?? null) === null || (partOf(a, key) ?? null) !== null)
  )
}

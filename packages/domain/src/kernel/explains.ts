import { isBranch, keysOf, partOf, withChanges, type Change } from './changes.ts'
import { canonicalJson, toReadable } from './plain.ts'

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
  if (steps.length === 0) return before === after || spelled(before) === spelled(after)
  const endHere = steps.some(({ keys }) => keys.length === 0)
  if (endHere || !isBranch(before) || !isBranch(after)) {
    const applied = withChanges(toReadable(before ?? null), steps.map(relative))
    return spelled(applied) === spelled(after)
  }
  const byKey = Map.groupBy(steps, ({ keys }) => keys[0] ?? '')
  const named = new Set([...keysOf(before), ...keysOf(after), ...byKey.keys()])
  return [...named].every((key) => {
    const below = (byKey.get(key) ?? []).map((step) => ({ ...step, keys: step.keys.slice(1) }))
    return leadTo(below, partOf(before, key), partOf(after, key))
  })
}

function relative({ change, keys }: Step): Change {
  return { ...change, path: keys.join('/') }
}

/** Null and absent are one: a change cannot tell them apart. */
function spelled(value: unknown): string {
  return canonicalJson(value ?? null)
    .replaceAll(/"[^"]+":null,?/g, '')
    .replaceAll(',}', '}')
}

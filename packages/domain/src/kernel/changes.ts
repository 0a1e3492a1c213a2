import { isTable } from './table.ts'

/** One difference between two moments: a path of keys, and the JSON on either side; null means absent. */
export interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** Every difference between two persistent values. Shared parts are skipped, so the cost is that of the change. */
export function changes(before: unknown, after: unknown, path = ''): Change[] {
  if (before === after) return []
  if (!isBranch(before) || !isBranch(after)) {
    return sameLeaf(before, after) ? [] : [{ path, before: leaf(before), after: leaf(after) }]
  }
  return differingKeys(before, after).flatMap((key) =>
    changes(partOf(before, key), partOf(after, key), path === '' ? key : `${path}/${key}`),
  )
}

/** In order of the keys; two tables are asked only for what they do not share. */
function differingKeys(before: Branch, after: Branch): readonly string[] {
  if (isTable(before) && isTable(after)) return before.differingFrom(after)
  // Most parts of a file are shared: only the others are put in order.
  const differing = keysOf(after).filter((key) => partOf(before, key) !== partOf(after, key))
  for (const key of keysOf(before)) if (!has(after, key)) differing.push(key)
  return differing.sort()
}

function has(value: Branch, key: string): boolean {
  return isTable(value) ? value.has(key) : Object.hasOwn(value, key)
}

export type Branch = { readonly [key: string]: unknown }

export function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function keysOf(value: Branch): string[] {
  return isTable(value) ? value.entries().map(([id]) => id) : Object.keys(value)
}

export function partOf(value: Branch, key: string): unknown {
  return isTable(value) ? value.get(key) : value[key]
}

function leaf(value: unknown): unknown {
  if (value === undefined) return null
  if (!isBranch(value)) return value
  return Object.fromEntries(keysOf(value).map((key) => [key, leaf(partOf(value, key))]))
}

function sameLeaf(before: unknown, after: unknown): boolean {
  // Texts and numbers that are not the same one are different; only null and absent have to be spelled.
  if (typeof before !== 'object' && typeof after !== 'object') return false
  return JSON.stringify(leaf(before)) === JSON.stringify(leaf(after))
}

/** Readable JSON with changes applied: the way to check that changes say everything. Null and absent are one. */
export function withChanges(readable: unknown, all: readonly Change[]): unknown {
  return all.reduce(
    (value, { path, after }) => (path === '' ? after : placed(value, path.split('/'), after)),
    readable,
  )
}

function placed(value: unknown, [key, ...rest]: readonly string[], leafValue: unknown): unknown {
  if (key === undefined) return leafValue
  const branch: Branch = isBranch(value) ? value : {}
  const part = placed(branch[key], rest, leafValue)
  if (part !== null) return { ...branch, [key]: part }
  return Object.fromEntries(Object.entries(branch).filter(([name]) => name !== key))
}

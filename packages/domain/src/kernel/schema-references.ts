import { childOf, isCreated, keyRefOf, keySchemaOf, refIn, refOf } from './schema-tree.ts'
import type { Schema } from './schema-tree.ts'

/** A key or value that names a thing: which kind of thing (`partner`, `offer`, `country`…), and where it stands. */
export interface Named {
  readonly kind: string
  readonly value: string
  readonly of: 'key' | 'value'
  readonly path: readonly PropertyKey[]
}

/** Everything in a value whose schema says what it names, by `ref`; what the value makes itself is not among it. */
export function referencesIn(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Named[] {
  const kind = refOf(schema)
  if (typeof value === 'string') return kind === null ? [] : [{ kind, value, of: 'value', path }]
  const keyKind = keyRefOf(schema)
  return partsOf(schema, value).flatMap(({ key, step, part, inner }) => {
    const here = [...path, step]
    const named: Named[] =
      keyKind === null ? [] : [{ kind: keyKind, value: key, of: 'key', path: here }]
    return inner ? [...named, ...referencesIn(inner, part, here)] : named
  })
}

/** What a value creates: fields whose meta says `creates`, by their names, and keys that say so, by what they name. */
export function createdIn(
  schema: Schema,
  value: unknown,
): { readonly kind: string; readonly value: string }[] {
  const keys = keySchemaOf(schema)
  const keyKind = keys && isCreated(keys) ? refIn(keys) : null
  return partsOf(schema, value).flatMap(({ key, part, inner }) => {
    const made = keyKind === null ? [] : [{ kind: keyKind, value: key }]
    if (!inner) return made
    if (typeof part === 'string') return isCreated(inner) ? [{ kind: key, value: part }] : made
    return [...made, ...createdIn(inner, part)]
  })
}

interface Part {
  readonly key: string
  readonly step: PropertyKey
  readonly part: unknown
  /** Undefined where the schema knows no such key. */
  readonly inner: Schema | undefined
}

/** Keys and items of a value beside their schemas; none for a text or a number. */
function partsOf(schema: Schema, value: unknown): Part[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).map(([key, part]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key
    return { key, step, part, inner: childOf(schema, step) }
  })
}

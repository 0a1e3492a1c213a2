import { childOf, isCreated, keyRefOf, onceUnwrapped, refOf, schemasAt } from '@understudy/domain'
import { z } from 'zod'

type Schema = z.core.$ZodType

/** What the schema says about the value at this path, as in "An exact amount…"; null when it says nothing. */
export function descriptionAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  let current: Schema | undefined = schema
  for (const step of path) current = current && childOf(current, step)
  while (current) {
    const said = z.globalRegistry.get(current)?.description
    if (said) return said
    const inner: Schema | undefined = onceUnwrapped(current)
    current = inner
  }
  return null
}

/** The bounds of a number, or of a length, as in "1 to 28"; null where there are none. */
export function boundsAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  for (const found of schemasAt(schema, path)) {
    const [least, most] = endsOf(found)
    if (least !== null && most !== null) return `${least} to ${most}`
    if (least !== null) return `${least} or more`
    if (most !== null) return `${most} at most`
  }
  return null
}

function endsOf(schema: Schema): readonly [least: number | null, most: number | null] {
  let [least, most]: [number | null, number | null] = [null, null]
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod
    if (def.check === 'greater_than') least = Number(def.value)
    if (def.check === 'less_than') most = Number(def.value)
    if (def.check === 'min_length') least = def.minimum
    if (def.check === 'max_length') most = def.maximum
  }
  return [least, most]
}

/** A key or value that names a thing: which kind of thing (`partner`, `offer`, `country`…), and where it stands. */
export interface Reference {
  readonly kind: string
  readonly value: string
  readonly of: 'key' | 'value'
  readonly path: readonly PropertyKey[]
}

/** Everything under a schema whose meta says `ref`, or whose field is called `country`. */
export function referencesIn(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Reference[] {
  const kind = refOf(schema) ?? (path.at(-1) === 'country' ? 'country' : null)
  if (typeof value === 'string') return kind === null ? [] : [{ kind, value, of: 'value', path }]
  if (value === null || typeof value !== 'object') return []
  const keyKind = keyRefOf(schema)
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? Number(key) : key
    const here = [...path, step]
    const named: Reference[] =
      keyKind === null ? [] : [{ kind: keyKind, value: key, of: 'key', path: here }]
    const found = childOf(schema, step)
    return found ? [...named, ...referencesIn(found, part, here)] : named
  })
}

/** What a command creates: the values of fields whose meta says `creates`, by the field's kind. */
export function createdIn(
  schema: Schema,
  value: unknown,
): { readonly kind: string; readonly value: string }[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key
    const found = childOf(schema, step)
    if (!found) return []
    if (typeof part === 'string') return isCreated(found) ? [{ kind: key, value: part }] : []
    return createdIn(found, part)
  })
}

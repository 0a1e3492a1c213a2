import { z } from 'zod'

type Schema = z.core.$ZodType

/** The schema inside optional, default and transforming wrappers, on the side that files are written in. */
export function unwrap(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrap(def.innerType)
    case 'pipe':
      return unwrap(def.in)
    case 'lazy':
      return unwrap(def.getter())
    default:
      return schema
  }
}

/** The schema inside optional and default wrappers; what is read from a text (a date, an amount) stays whole. */
export function peeled(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return peeled(def.innerType)
    case 'lazy':
      return peeled(def.getter())
    default:
      return schema
  }
}

/** The shapes a value may have: several for a union. */
export function variantsOf(schema: Schema): Schema[] {
  const inner = peeled(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  return def.type === 'union' ? def.options.flatMap(variantsOf) : [inner]
}

/** The schemas a value at this path may have; several after a union, none when the path leads nowhere. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const inner = unwrap(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [inner]
  if (def.type === 'array') return schemasAt(def.element, rest)
  if (def.type === 'record') return schemasAt(def.valueType, rest)
  if (def.type !== 'object') return []
  const field = def.shape[String(step)]
  return field ? schemasAt(field, rest) : []
}

/** The keys an object at this path may have. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((one) => {
    const { def } = (one as z.core.$ZodTypes)._zod
    return def.type === 'object' ? Object.keys(def.shape) : []
  })
}

/** What the schema says about the value at this path, as in "An exact amount…"; null when it says nothing. */
export function descriptionAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  let current: Schema | undefined = schema
  for (const step of path) current = current && children(current, step)
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
    const found = children(schema, step)
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
    const found = children(schema, step)
    if (!found) return []
    if (typeof part === 'string') return isCreated(found) ? [{ kind: key, value: part }] : []
    return createdIn(found, part)
  })
}

function isCreated(schema: Schema): boolean {
  return metasOf(schema).some((meta) => meta['creates'] === true)
}

/** What the keys of a map by id name. */
export function keyRefOf(schema: Schema): string | null {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  return def.type === 'record' ? refOf(def.keyType) : null
}

/** What a field points at; null when it points at nothing, or at a thing still to be made. */
export function refOf(schema: Schema): string | null {
  for (const meta of metasOf(schema)) {
    if (meta['creates'] === true) return null
    if (typeof meta['ref'] === 'string') return meta['ref']
  }
  return null
}

/** What is said of a schema and of those inside its wrappers, from the outside in. */
function metasOf(schema: Schema): Readonly<Record<string, unknown>>[] {
  const metas: Readonly<Record<string, unknown>>[] = []
  let current: Schema | undefined = schema
  while (current) {
    metas.push(z.globalRegistry.get(current) ?? {})
    const inner: Schema | undefined = onceUnwrapped(current)
    current = inner
  }
  return metas
}

function onceUnwrapped(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ('innerType' in def) return def.innerType as Schema
  if (def.type === 'pipe') return def.in
  if (def.type === 'lazy') return def.getter()
  return undefined
}

function children(schema: Schema, step: PropertyKey): Schema | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  if (def.type === 'object') return def.shape[String(step)]
  if (def.type !== 'union') return undefined
  for (const option of def.options) {
    const found = children(option, step)
    if (found) return found
  }
  return undefined
}

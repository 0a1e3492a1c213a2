import { z } from 'zod'

export type Schema = z.core.$ZodType

/** The schema inside optional, default and transforming wrappers, on the side that files are written in. */
export function unwrap(schema: Schema): Schema {
  const inner = peeled(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  return def.type === 'pipe' ? unwrap(def.in) : inner
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

/** What stands at a key or index of a value; undefined where nothing does. */
export function childOf(schema: Schema, step: PropertyKey): Schema | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  if (def.type === 'object') return def.shape[String(step)]
  if (def.type !== 'union') return undefined
  for (const option of def.options) {
    const found = childOf(option, step)
    if (found) return found
  }
  return undefined
}
/** True for the id of a thing that the message makes itself. */
export function isCreated(schema: Schema): boolean {
  return metasOf(schema).some((meta) => meta['creates'] === true)
}

/** The schema of the keys of a map by id. */
export function keySchemaOf(schema: Schema): Schema | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod
  return def.type === 'record' ? def.keyType : undefined
}

/** What the keys of a map by id name; null when they make it. */
export function keyRefOf(schema: Schema): string | null {
  const keys = keySchemaOf(schema)
  return keys ? refOf(keys) : null
}

/** What a field points at; null when it points at nothing, or at a thing still to be made. */
export function refOf(schema: Schema): string | null {
  return isCreated(schema) ? null : refIn(schema)
}

/** The kind of thing whose id a field holds, made by its message or not. */
export function refIn(schema: Schema): string | null {
  for (const { ref } of metasOf(schema)) if (typeof ref === 'string') return ref
  return null
}

/** What the schema says about the value at this path, as in "An exact amount…"; null when it says nothing. */
export function descriptionAt(schema: Schema, path: readonly PropertyKey[]): string | null {
  let current: Schema | undefined = schema
  for (const step of path) current = current && childOf(current, step)
  const metas = current ? metasOf(current) : []
  for (const { description } of metas) if (typeof description === 'string') return description
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

/** The schema directly inside a wrapper; undefined when there is no wrapper. */
function onceUnwrapped(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ('innerType' in def) return def.innerType as Schema
  if (def.type === 'pipe') return def.in
  if (def.type === 'lazy') return def.getter()
  return undefined
}

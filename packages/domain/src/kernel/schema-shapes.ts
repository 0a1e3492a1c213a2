import { z } from 'zod'
import { schemasAt, unwrap, type Schema } from './schema-tree.ts'

type Def = z.core.$ZodTypes['_zod']['def']

/** What a schema is defined by, as one of zod's own kinds. */
export function definitionOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** What the items of a list or of a map by id are; anything, where the shape does not say. */
export function elementOf(schema: Schema): Schema | undefined {
  const def = definitionOf(schema)
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  return isAnything(schema) ? schema : undefined
}

/** What a list is of, and what may be one or a list; of anything else, itself without its wrappers. */
export function itemOf(schema: Schema): Schema {
  const inner = unwrap(schema)
  const def = definitionOf(inner)
  if (def.type === 'array') return unwrap(def.element)
  const list =
    def.type === 'union' ? def.options.find((one) => definitionOf(one).type === 'array') : undefined
  return list === undefined ? inner : itemOf(list)
}

export function isAnything(schema: Schema): boolean {
  return ['any', 'unknown'].includes(definitionOf(schema).type)
}

export function isObject(schema: Schema): boolean {
  return definitionOf(schema).type === 'object'
}

export function isRows(schema: Schema): boolean {
  return definitionOf(schema).type === 'record'
}

export function isLeaf(schema: Schema): boolean {
  return !['object', 'record', 'array'].includes(definitionOf(schema).type)
}

/** Texts, words of an enumeration, and what is read from a text: dates, amounts. */
export function isText(schema: Schema): boolean {
  return ['string', 'pipe', 'enum'].includes(definitionOf(schema).type)
}

/** Numbers, what is read from a text, and decimals, which are kept as texts. */
export function hasSize(schema: Schema): boolean {
  return ['number', 'pipe', 'string'].includes(definitionOf(schema).type)
}

const halvesOfAmount = { amount: z.string(), currency: z.string() }

/** The fields of an object; an amount may be written as one, too. */
export function fieldsIn(schema: Schema): Readonly<Record<string, Schema>> {
  const def = definitionOf(schema)
  if (def.type === 'object') return def.shape
  return def.type === 'pipe' && accepts(schema, '1.00 EUR') ? halvesOfAmount : {}
}

export function accepts(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
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

import { z } from 'zod'

type Schema = z.core.$ZodType

function typeOf(schema: Schema): string {
  return (schema as z.core.$ZodTypes)._zod.def.type
}

/** What the items of a list or of a map by id are; anything, where the shape does not say. */
export function elementOf(schema: Schema): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  return isAnything(schema) ? schema : undefined
}

export function isAnything(schema: Schema): boolean {
  return typeOf(schema) === 'any' || typeOf(schema) === 'unknown'
}

export function isObject(schema: Schema): boolean {
  return typeOf(schema) === 'object'
}

export function isRows(schema: Schema): boolean {
  return typeOf(schema) === 'record'
}

export function isLeaf(schema: Schema): boolean {
  return !isObject(schema) && !isRows(schema) && typeOf(schema) !== 'array'
}

/** Texts, words of an enumeration, and what is read from a text: dates, amounts. */
export function isText(schema: Schema): boolean {
  return ['string', 'pipe', 'enum'].includes(typeOf(schema))
}

/** Numbers, what is read from a text, and decimals, which are kept as texts. */
export function hasSize(schema: Schema): boolean {
  return ['number', 'pipe', 'string'].includes(typeOf(schema))
}

const halvesOfAmount = { amount: z.string(), currency: z.string() }

/** The fields of an object; an amount may be written as one, too. */
export function fieldsIn(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return def.shape
  return def.type === 'pipe' && accepts(schema, '1.00 EUR') ? halvesOfAmount : {}
}

export function accepts(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success
}

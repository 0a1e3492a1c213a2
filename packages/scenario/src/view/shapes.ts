import { z } from 'zod'

/**
 * What readers see of a world, described once: so that expectations are checked against it, also those of what must
 * not be, and editors complete it. A field that a type gains must be named here, or the types do not agree.
 */
type Shape<Type> = { readonly [Field in FieldOf<Type>]-?: z.ZodType }
/** Of a union the fields of all its members: an expectation is a partial tree. */
type FieldOf<Type> = Type extends unknown ? keyof Type : never

export function fields<Type>(shape: Shape<Type>): z.ZodObject {
  return z.strictObject(shape as Record<string, z.ZodType>)
}

/** Every word of a union, each once. */
export function words<Word extends string>(all: Readonly<Record<Word, true>>): z.ZodType {
  return z.enum(Object.keys(all) as [string, ...string[]])
}

/** A map by id. */
export function byId(id: z.ZodType, row: z.ZodType): z.ZodType {
  return z.record(id as z.ZodString, row)
}

export const text = z.string()
export const flag = z.boolean()
export const number = z.number()
/** Texts that name a thing, with the kind of thing. */
export const party = z.string().meta({ ref: 'party' })
export const country = z.string().meta({ ref: 'country' })
/** Ids that the product makes itself. */
export const ownId = z.string()

import { z } from 'zod'

/** A schema for each field of a type. A field that the type gains must be named, or the types do not agree. */
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

/** The same schema, known to be that of a type whose fields it names. */
export function shapeOf<Type>(schema: z.ZodType): z.ZodType<Type, Type> {
  return schema as z.ZodType<Type, Type>
}

import { z } from 'zod'

/**
 * The schema of one command or event: its type is the name people read, its fields are spelled as in files.
 * Unknown fields are mistakes, not noise.
 */
export function message<const Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  description: string,
  shape: Shape,
) {
  return z.strictObject({ type: z.literal(type), ...shape }).meta({ title: type, description })
}

export interface MessageSchema {
  readonly shape: { readonly type: { readonly value: string } }
}

/** The name of a message, from its schema. */
export function typeOf(schema: MessageSchema): string {
  return schema.shape.type.value
}

/**
 * The schema of an event that is recorded in several shapes, each of them strict. `shape` tells every field that
 * one of them has, for whoever asks for the fields of an event by name.
 */
export function messageInShapes<
  const Shapes extends readonly [z.ZodObject & MessageSchema, ...(z.ZodObject & MessageSchema)[]],
>(shapes: Shapes) {
  const [first] = shapes
  const named = Object.entries<z.ZodType>(Object.assign({}, ...shapes.map(({ shape }) => shape)))
  const fields = named.map(([field]) => [field, together(shapes, field)] as const)
  const shape: MessageSchema['shape'] = { ...Object.fromEntries(fields), type: first.shape.type }
  return Object.assign(z.union(shapes).meta(first.meta() ?? {}), { shape })
}

/** What a field may be in any of the shapes that have it. */
function together(shapes: readonly z.ZodObject[], field: string): z.ZodType {
  const schemas = [...new Set(shapes.flatMap(({ shape }) => (shape[field] as z.ZodType) ?? []))]
  const present = schemas.filter((one) => !(one instanceof z.ZodNull))
  const [first = z.null(), ...others] = present
  const one = others.length === 0 ? first : z.union([first, ...others])
  return present.length === schemas.length ? one : one.nullable()
}

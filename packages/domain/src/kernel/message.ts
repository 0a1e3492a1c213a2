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

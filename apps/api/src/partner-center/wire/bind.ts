import { peeled } from '@understudy/domain'
import { z } from 'zod'

/**
 * Binds a body as Partner Center does: names without regard to case and the later wins, null means not given,
 * unknown names are ignored. Enum values are lower snake_case afterwards, whichever of three spellings came.
 */
export function bind<Schema extends z.ZodType>(schema: Schema, raw: unknown) {
  return schema.safeParse(shaped(schema, raw))
}

/** `Monthly`, `oneTime` and `one_time` are one value; answers use the last spelling. */
export function snakeCase(text: string): string {
  return (
    text
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
      // Looked at one letter at a time: a run of capitals is as long as whoever sends it likes.
      .replaceAll(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
      .replaceAll('-', '_')
      .toLowerCase()
  )
}

/** JSON that may start with a byte order mark; undefined when it is no JSON. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

function shaped(schema: z.ZodType, raw: unknown): unknown {
  const inner = peeled(schema)
  if (raw === null) return undefined
  if (inner instanceof z.ZodEnum) return typeof raw === 'string' ? enumValue(inner, raw) : raw
  if (inner instanceof z.ZodArray && Array.isArray(raw)) {
    return raw.map((item) => shaped(inner.element as z.ZodType, item))
  }
  if (!(inner instanceof z.ZodObject) || typeof raw !== 'object' || Array.isArray(raw)) return raw
  return shapedObject(inner.shape as Readonly<Record<string, z.ZodType>>, raw)
}

function shapedObject(shape: Readonly<Record<string, z.ZodType>>, raw: object): unknown {
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  const bound: Record<string, unknown> = {}
  for (const [given, value] of Object.entries(raw)) {
    const name = names.get(given.toLowerCase())
    const field = name === undefined ? undefined : shape[name]
    if (name === undefined || field === undefined || value === null) continue
    bound[name] = shaped(field, value)
  }
  return bound
}

function enumValue(schema: z.ZodEnum, raw: string): string {
  const wanted = snakeCase(raw)
  const member = schema.options.find((option) => snakeCase(String(option)) === wanted)
  return member === undefined ? raw : String(member)
}

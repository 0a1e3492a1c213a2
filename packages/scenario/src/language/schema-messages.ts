import { z } from 'zod'
import { fieldsOf, oncePer, type Vocabulary } from './vocabulary.ts'

/** A map with one key, the name of a command; each key offers that command's fields. */
export const commandMap = oncePer(({ commands: known }) => {
  const shape = [...known].map(([name, message]) => [
    name,
    z
      .strictObject(fieldsOf(message))
      .meta({ ...z.globalRegistry.get(message) })
      .optional(),
  ])
  return z
    .strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>)
    .meta({ id: 'command', description: 'One command with its fields.' })
})

const events = oncePer(({ events: known }) => {
  const shape = [...known].map(([name, message]) => {
    const fields = Object.keys(fieldsOf(message)).map((field) => [field, z.any().optional()])
    const partial = z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>)
    return [
      name,
      partial
        .nullable()
        .optional()
        .meta({ ...z.globalRegistry.get(message) }),
    ]
  })
  return z
    .strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>)
    .meta({ id: 'event', description: 'One event; the fields that are written are compared.' })
})

/** A list says exactly these events; `contains` says at least these, in any order. */
export function eventList(vocabulary: Vocabulary) {
  const event = events(vocabulary)
  return z.union([
    z.array(event),
    z.strictObject({ contains: z.array(event).optional(), none: z.array(event).optional() }),
  ])
}

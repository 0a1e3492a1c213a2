import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { canonicalJson } from '../kernel/plain.ts'
import { parseActor } from '../model/parties/actor.ts'
import { eventDefinition, type Event } from '../nouns.ts'
import type { RecordedEvent } from './evolve.ts'

/** What is wrong with an event as it came in: what its schema finds, who or what nobody knows, or another spelling. */
export type RecordFault = { readonly path: readonly string[] } & (
  | { readonly kind: 'schema'; readonly error: z.ZodError; readonly schema: z.ZodType }
  | { readonly kind: 'event'; readonly type: string }
  | { readonly kind: 'actor'; readonly text: string }
  | { readonly kind: 'spelling' }
)

export type ParsedRecord =
  | { readonly ok: true; readonly recorded: RecordedEvent }
  | { readonly ok: false; readonly fault: RecordFault }

const envelope = z.strictObject({
  position: z.int().min(1),
  at: instantField,
  actor: z.string(),
  request: z.string().min(1),
  event: z.looseObject({ type: z.string() }),
})

/** A mistake keeps what was found, so that the nearest word can be looked for. */
const asFound = { reportInput: true } as const

/** Reads one event of a log that came from outside, spelled as a log keeps it. Never throws. */
export function parseRecorded(raw: unknown): ParsedRecord {
  const outer = envelope.safeParse(raw, asFound)
  if (!outer.success) {
    return refused({ kind: 'schema', path: [], error: outer.error, schema: envelope })
  }
  const { actor, event } = outer.data
  if (!parseActor(actor)) return refused({ kind: 'actor', path: ['actor'], text: actor })
  const definition = eventDefinition(event.type)
  if (!definition) return refused({ kind: 'event', path: ['event', 'type'], type: event.type })
  const { schema } = definition
  const inner = readWith(schema, event)
  if (!inner.success)
    return refused({ kind: 'schema', path: ['event'], error: inner.error, schema })
  const recorded = { ...outer.data, event: inner.data }
  // What a schema fills in or spells anew was not recorded so.
  if (canonicalJson(recorded) === canonicalJson(raw)) {
    return { ok: true, recorded: { ...outer.data, event: inner.data as Event } }
  }
  return refused({ kind: 'spelling', path: ['event'] })
}

/** Some amounts are told as people write them: where a text is wanted and an amount is kept, the text is read. */
function readWith(schema: z.ZodType, event: object) {
  const found = schema.safeParse(event, asFound)
  if (found.success) return found
  const wanted = found.error.issues
    .filter(({ code, path }) => code === 'invalid_type' && path.length > 0)
    .map(({ path }) => path.join('.'))
  return schema.safeParse(asWritten(event, new Set(wanted)), asFound)
}

function asWritten(value: unknown, wanted: ReadonlySet<string>, at = ''): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
  const { amount, currency } = Object.fromEntries(parts) as Record<string, unknown>
  const isAmount = typeof amount === 'string' && typeof currency === 'string'
  if (wanted.has(at) && isAmount) return `${amount} ${currency}`
  const read = ([key, part]: [string, unknown]) =>
    asWritten(part, wanted, at === '' ? key : `${at}.${key}`)
  if (Array.isArray(value)) return parts.map(read)
  return Object.fromEntries(parts.map((part) => [part[0], read(part)]))
}

function refused(fault: RecordFault): ParsedRecord {
  return { ok: false, fault }
}

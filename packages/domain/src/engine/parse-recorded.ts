import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { canonicalJson } from '../kernel/plain.ts'
import { parseActor } from '../model/parties/actor.ts'
import { eventDefinition, type Event } from '../nouns.ts'
import type { RecordedEvent } from './evolve.ts'

/** The first mistake in an event as it came in: where it is, and what. */
interface RecordIssue {
  readonly path: readonly string[]
  readonly message: string
}

export type ParsedRecord =
  | { readonly ok: true; readonly recorded: RecordedEvent }
  | { readonly ok: false; readonly issue: RecordIssue }

const envelope = z.strictObject({
  position: z.int().min(1),
  at: instantField,
  actor: z.string().refine((text) => parseActor(text) !== undefined, 'Who acted, `party/role`.'),
  request: z.string().min(1),
  event: z.looseObject({ type: z.string() }),
})

/** Reads one event of a log that came from outside, spelled as a log keeps it. Never throws. */
export function parseRecorded(raw: unknown): ParsedRecord {
  const outer = envelope.safeParse(raw)
  if (!outer.success) return refused(outer.error)
  const { event } = outer.data
  const definition = eventDefinition(event.type)
  if (!definition) {
    const message = `There is no event "${event.type}".`
    return { ok: false, issue: { path: ['event', 'type'], message } }
  }
  const inner = readWith(definition.schema, event)
  if (!inner.success) return refused(inner.error, ['event'])
  const recorded = { ...outer.data, event: inner.data }
  // What a schema fills in or spells anew was not recorded so.
  if (canonicalJson(recorded) === canonicalJson(raw)) {
    return { ok: true, recorded: { ...outer.data, event: inner.data as Event } }
  }
  return { ok: false, issue: { path: ['event'], message: 'It is not spelled as a log keeps it.' } }
}

/** Some amounts are told as people write them: where a text is wanted and an amount is kept, the text is read. */
function readWith(schema: z.ZodType, event: object) {
  const found = schema.safeParse(event)
  if (found.success) return found
  const wanted = found.error.issues
    .filter(({ code, path }) => code === 'invalid_type' && path.length > 0)
    .map(({ path }) => path.join('.'))
  return schema.safeParse(asWritten(event, new Set(wanted)))
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

function refused({ issues }: z.ZodError, under: readonly string[] = []): ParsedRecord {
  const [first] = issues
  const path = [...under, ...(first?.path ?? []).map(String)]
  return { ok: false, issue: { path, message: first?.message ?? 'It cannot be read.' } }
}

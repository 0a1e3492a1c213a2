import type { Mistake } from './diagnostic.ts'
import { checkSections } from './check-sections.ts'
import { checkActor, checkReferences, defaultActor, learn, type Known } from './references.ts'
import type { ExpectedEvents, Expectation, Json, Message, MoveQuestion } from './scenario.ts'
import type { FileSchemas } from './schema.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every part of a file is read with. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly schemas: FileSchemas
  readonly known: Known
  readonly mistakes: Mistake[]
}

type Path = readonly PropertyKey[]

/** A map of one command; null, with mistakes, when it is not exactly one known command. */
export function readCommand(
  raw: unknown,
  path: Path,
  reading: Reading,
  { mayBeUnknown = false } = {},
): Message | null {
  const { vocabulary, known, mistakes } = reading
  const named = singleEntry(raw)
  if (!named) {
    mistakes.push({
      path,
      of: 'value',
      message: 'Write exactly one command here, as in { AdvanceClock: { by: 1d } }.',
    })
    return null
  }
  const [type, fields] = named
  const schema = vocabulary.commands.get(type)
  if (!schema) return null
  if (!mayBeUnknown) mistakes.push(...checkReferences(schema, fields, [...path, type], known))
  learn(known, schema, fields)
  return { type, ...fields }
}

/** Who acts, with the default filled in. */
export function readActor(raw: unknown, command: Json, path: Path, reading: Reading): string {
  const { known, mistakes, vocabulary } = reading
  if (typeof raw !== 'string') return defaultActor(command)
  mistakes.push(...checkActor(raw, path, known, vocabulary.roles))
  return raw
}

export function readEvents(raw: unknown, path: Path, reading: Reading): ExpectedEvents | null {
  if (raw === undefined) return null
  if (Array.isArray(raw)) return { how: 'exactly', events: eventsOf(raw, path, reading) }
  const { contains = [], none = [] } = raw as { contains?: unknown[]; none?: unknown[] }
  return {
    how: 'contains',
    events: eventsOf(contains, [...path, 'contains'], reading),
    none: eventsOf(none, [...path, 'none'], reading),
  }
}

export function readExpectation(raw: Json, path: Path, reading: Reading): Expectation {
  const { events, requirements, plan, ...sections } = raw
  reading.mistakes.push(...checkSections(sections, path, reading.known))
  return {
    sections,
    events: readEvents(events, [...path, 'events'], reading),
    requirements:
      requirements === undefined
        ? null
        : readRequirements(requirements as Json, [...path, 'requirements'], reading),
    plan: plan === undefined ? null : readPlan(plan, [...path, 'plan'], reading),
  }
}

function readPlan(raw: unknown, path: Path, { schemas, known, mistakes }: Reading) {
  const { plan } = schemas.expect.shape
  mistakes.push(...checkReferences(plan, raw, path, known))
  const { is, ...question } = raw as MoveQuestion & { readonly is: unknown }
  return { ...question, is }
}

function readRequirements(raw: Json, path: Path, reading: Reading) {
  const command = readCommand(raw['for'], [...path, 'for'], reading)
  if (!command) return null
  const broken = raw['broken']
  return {
    command,
    as: readActor(raw['as'], command, [...path, 'as'], reading),
    broken: Array.isArray(broken) ? broken.map(String) : null,
    answers: raw['answers'],
  }
}

function eventsOf(list: readonly unknown[], path: Path, { mistakes }: Reading): Message[] {
  return list.flatMap((item, index) => {
    const named = singleEntry(item)
    if (named) return [{ type: named[0], ...named[1] }]
    const message =
      'Write exactly one event in each item, as in - AzurePlanPurchased: { customer: adatum }.'
    mistakes.push({ path: [...path, index], of: 'value', message })
    return []
  })
}

function singleEntry(raw: unknown): readonly [string, Json] | null {
  if (raw === null || typeof raw !== 'object') return null
  const [entry, second] = Object.entries(raw)
  return entry && !second ? [entry[0], (entry[1] ?? {}) as Json] : null
}

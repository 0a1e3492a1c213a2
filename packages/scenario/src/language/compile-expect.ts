import { movePlanShape, requirementShape } from '@understudy/domain'
import { z } from 'zod'
import type { Mistake } from './diagnostic.ts'
import { checkMatch } from './check-match.ts'
import type { MatchCheck } from './check-matcher-word.ts'
import type { Bounds } from './limits.ts'
import { checkActor, checkReferences, defaultActor, learn, type Known } from './references.ts'
import { checkShape } from './check-shape.ts'
import type {
  AskedReading,
  ExpectedEvents,
  Expectation,
  Json,
  Message,
  MoveQuestion,
} from './scenario.ts'
import type { FileSchemas } from './schema.ts'
import { fieldsOf, type Vocabulary } from './vocabulary.ts'

/** What every part of a file is read with. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly schemas: FileSchemas
  readonly known: Known
  readonly mistakes: Mistake[]
  /** Moments that steps have marked so far. */
  readonly marks: Set<string>
  /** Faults that steps have armed so far. */
  readonly faults: Set<string>
  /** Checks that wait until every step has said what it creates. */
  readonly later: (() => readonly Mistake[])[]
  readonly bounds: Bounds
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

/** What is expected of a value is looked up when the whole file is known: a step further on may create it. */
export function checkLater(shape: Shape, expected: unknown, path: Path, reading: Reading): void {
  const { known, later, vocabulary } = reading
  const check: MatchCheck = {
    known,
    marks: new Set(reading.marks),
    sections: vocabulary.sections,
  }
  later.push(() => checkMatch(shape, expected, path, check))
}

type Shape = Vocabulary['settings']

export function readEvents(raw: unknown, path: Path, reading: Reading): ExpectedEvents | null {
  if (raw === undefined) return null
  if (Array.isArray(raw)) return { how: 'exactly', events: eventsOf(raw, path, reading) }
  const { contains = [], none = [] } = raw as { contains?: unknown[]; none?: unknown[] }
  if (contains.length === 0 && none.length === 0) {
    const message = 'This cannot fail: say which events there are, or write "[]" for none at all.'
    reading.mistakes.push({ path, of: 'value', message })
  }
  return {
    how: 'contains',
    events: eventsOf(contains, [...path, 'contains'], reading),
    none: eventsOf(none, [...path, 'none'], reading),
  }
}

export function readExpectation(raw: Json, path: Path, reading: Reading): Expectation {
  const { events, requirements, plan, reading: asked, ...sections } = raw
  if (Object.keys(raw).length === 0) {
    const message = 'This expectation is empty and cannot fail; say what is looked at.'
    reading.mistakes.push({ path, of: 'value', message })
  }
  for (const [section, wanted] of Object.entries(sections)) {
    const shape = reading.vocabulary.sections[section]
    if (shape) checkLater(shape, wanted, [...path, section], reading)
  }
  return {
    sections,
    events: readEvents(events, [...path, 'events'], reading),
    requirements:
      requirements === undefined
        ? null
        : readRequirements(requirements as Json, [...path, 'requirements'], reading),
    plan: plan === undefined ? null : readPlan(plan, [...path, 'plan'], reading),
    reading: asked === undefined ? null : readAsked(asked as Json, [...path, 'reading'], reading),
  }
}

function readPlan(raw: unknown, path: Path, reading: Reading) {
  const { schemas, known, mistakes } = reading
  const { plan } = schemas.expect.shape
  mistakes.push(...checkReferences(plan, raw, path, known))
  const { is, ...question } = raw as MoveQuestion & { readonly is: unknown }
  checkLater(movePlanShape, is, [...path, 'is'], reading)
  return { ...question, is }
}

function readAsked(raw: Json, path: Path, reading: Reading): AskedReading | null {
  const { name, of: question = {}, is } = raw as { name: string; of?: Json; is: unknown }
  const found = reading.vocabulary.readings.get(name)
  if (!found) return null
  const { known, mistakes } = reading
  mistakes.push(...checkShape(found.question, question, [...path, 'of'], known))
  mistakes.push(...checkReferences(found.question, question, [...path, 'of'], known))
  checkLater(found.answer, is, [...path, 'is'], reading)
  return { name, question, is }
}

function readRequirements(raw: Json, path: Path, reading: Reading) {
  const command = readCommand(raw['for'], [...path, 'for'], reading)
  if (!command) return null
  const broken = raw['broken']
  checkLater(z.array(requirementShape), raw['answers'], [...path, 'answers'], reading)
  return {
    command,
    as: readActor(raw['as'], command, [...path, 'as'], reading),
    broken: Array.isArray(broken) ? broken.map(String) : null,
    answers: raw['answers'],
  }
}

function eventsOf(list: readonly unknown[], path: Path, reading: Reading): Message[] {
  const { mistakes, vocabulary } = reading
  return list.flatMap((item, index) => {
    const named = singleEntry(item)
    if (named) {
      const [type, fields] = named
      const shape = vocabulary.events.get(type)
      if (shape)
        checkLater(z.strictObject(fieldsOf(shape)), fields, [...path, index, type], reading)
      return [{ type, ...fields }]
    }
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

import type { ExpectedEvents, Message } from '../language/scenario.ts'
import { match, matches, type Difference, type Surroundings } from './match.ts'
import type { LoggedEvent } from './target.ts'

/** The clock's own notes are not expected one by one, unless a list names them. */
const clockNotes = ['ClockAdvanceRequested', 'ClockAdvanced']

/** What differs, and the types of the events that an expectation looked at. */
export interface EventsVerdict {
  readonly differences: readonly Difference[]
  readonly lookedAt: readonly string[]
}

export function matchEvents(
  expected: ExpectedEvents,
  recorded: readonly LoggedEvent[],
  around: Surroundings,
): EventsVerdict {
  const events = recorded.map(({ event }) => event)
  const differences =
    expected.how === 'exactly'
      ? exactly(expected.events, events, around)
      : atLeast(expected.events, expected.none, events, around)
  return { differences, lookedAt: expected.events.map(({ type }) => type) }
}

function exactly(
  expected: readonly Message[],
  events: readonly Message[],
  around: Surroundings,
): Difference[] {
  const named = new Set(expected.map(({ type }) => type))
  const compared = events.filter(({ type }) => !clockNotes.includes(type) || named.has(type))
  const length = Math.max(expected.length, compared.length)
  return Array.from({ length }, (_, index) => {
    const [wanted, event] = [expected[index], compared[index]]
    const path = `events.${index + 1}`
    if (!wanted || !event || wanted.type !== event.type) {
      return [{ path, expected: spell(wanted), actual: spell(event) }]
    }
    return match(wanted, event, `${path}.${event.type}`, around)
  }).flat()
}

function atLeast(
  expected: readonly Message[],
  none: readonly Message[],
  events: readonly Message[],
  around: Surroundings,
): Difference[] {
  const taken = new Set<number>()
  const missing = expected.flatMap((wanted): Difference[] => {
    const index = events.findIndex((event, i) => !taken.has(i) && matches(wanted, event, around))
    if (index >= 0) {
      taken.add(index)
      return []
    }
    const alike = events.filter(({ type }) => type === wanted.type)
    const actual = alike.length > 0 ? alike.map(spell).join('\n') : 'no such event'
    return [{ path: 'events', expected: spell(wanted), actual }]
  })
  const unwanted = none.flatMap((pattern): Difference[] => {
    const found = events.find((event) => matches(pattern, event, around))
    return found ? [{ path: 'events', expected: `no ${spell(pattern)}`, actual: spell(found) }] : []
  })
  return [...missing, ...unwanted]
}

function spell(message: Message | undefined): string {
  if (!message) return 'nothing'
  const { type, ...fields } = message
  return `${type} ${JSON.stringify(fields)}`
}

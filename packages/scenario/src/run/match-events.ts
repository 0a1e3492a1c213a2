import type { ExpectedEvents, Message } from '../language/scenario.ts'
import { diffLines, signed, yamlLines } from './diff-lines.ts'
import { below, type Found, type Where } from './difference.ts'
import { differ, match, matches, told, type Surroundings } from './match.ts'
import { align, nearestItem } from './nearest-item.ts'
import type { LoggedEvent } from './target.ts'

/** The clock's own notes are not expected one by one, unless a list names them. */
const clockNotes = ['ClockAdvanceRequested', 'ClockAdvanced']

/** What differs, and the types of the events that an expectation looked at. */
export interface EventsVerdict {
  readonly differences: readonly Found[]
  readonly lookedAt: readonly string[]
}

export function matchEvents(
  expected: ExpectedEvents,
  recorded: readonly LoggedEvent[],
  at: readonly PropertyKey[],
  around: Surroundings,
): EventsVerdict {
  const events = recorded.map(({ event }) => event)
  const where = { path: 'events', at }
  const differences =
    expected.how === 'exactly'
      ? exactly(expected.events, events, where, around)
      : [
          ...contained(expected.events, events, where, around),
          ...unwanted(expected.none, events, where, around),
        ]
  return { differences, lookedAt: expected.events.map(({ type }) => type) }
}

function exactly(
  expected: readonly Message[],
  events: readonly Message[],
  where: Where,
  around: Surroundings,
): Found[] {
  const named = new Set(expected.map(({ type }) => type))
  const compared = events.filter(({ type }) => !clockNotes.includes(type) || named.has(type))
  const agrees = (wanted: unknown, event: unknown) => matches(wanted, event, around)
  const [wantedOnes, ones] = [expected.map(spelt), compared.map(spelt)]
  return align(wantedOnes, ones, agrees).flatMap((pair) => {
    const wanted = pair.expected === null ? undefined : expected[pair.expected]
    const event = pair.actual === null ? undefined : compared[pair.actual]
    const { path } = below(where, (pair.actual ?? pair.expected ?? 0) + 1)
    const here = { path, at: pair.expected === null ? where.at : [...where.at, pair.expected] }
    if (!wanted || !event || wanted.type !== event.type) {
      return [differ(here, wanted && spelt(wanted), event && spelt(event))]
    }
    return match(fieldsOf(wanted), event, below(here, event.type), around)
  })
}

/** Each expected event takes the first that fits and is free. */
function contained(
  expected: readonly Message[],
  events: readonly Message[],
  where: Where,
  around: Surroundings,
): Found[] {
  const taken = new Set<number>()
  const agrees = (wanted: unknown, event: unknown) => matches(wanted, event, around)
  const ones = events.map(spelt)
  return expected.flatMap((wanted, index): Found[] => {
    const found = events.findIndex((event, i) => !taken.has(i) && matches(wanted, event, around))
    if (found >= 0) {
      taken.add(found)
      return []
    }
    const alike = ones.filter((_, i) => events[i]?.type === wanted.type && !taken.has(i))
    const nearest = nearestItem(spelt(wanted), alike, () => false, agrees)
    const lines = () =>
      nearest === undefined
        ? [...signed('-', yamlLines(spelt(wanted))), ...signed('+', ['no such event'])]
        : diffLines(spelt(wanted), nearest, agrees)
    const here = { path: where.path, at: [...where.at, 'contains', index] }
    return [told(here, spelt(wanted), nearest, lines)]
  })
}

function unwanted(
  none: readonly Message[],
  events: readonly Message[],
  where: Where,
  around: Surroundings,
): Found[] {
  return none.flatMap((pattern, index): Found[] => {
    const found = events.find((event) => matches(pattern, event, around))
    if (!found) return []
    const actual = spelt(found)
    const lines = () => [
      ...signed('-', [`no ${yamlLines(spelt(pattern)).join(' ')}`]),
      ...signed('+', yamlLines(actual)),
    ]
    const here = { path: where.path, at: [...where.at, 'none', index] }
    return [told(here, { none: [spelt(pattern)] }, actual, lines)]
  })
}

/** As in a file: `{ AzurePlanPurchased: { customer: adatum } }`. */
function spelt(message: Message) {
  return { [message.type]: fieldsOf(message) }
}

function fieldsOf({ type: _, ...fields }: Message) {
  return fields
}

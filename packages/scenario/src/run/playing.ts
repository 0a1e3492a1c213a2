import { invariants } from '@understudy/domain'
import { failureText, type FailureReason } from '@understudy/messages'
import type { Scenario } from '../language/scenario.ts'
import { inLocale, type LocalText } from '../language/words.ts'
import { isFounding, type CheckedLog } from './checked-log.ts'
import { nowhere, rangeAt, type Range } from '../language/places.ts'
import type { Found } from './difference.ts'
import type { Surroundings } from './match.ts'
import type { Failure, StepVerdict } from './result.ts'
import { lapseAt, type Lapse } from './watch.ts'
import type { LoggedEvent, Stage } from './target.ts'
import type { View } from './view.ts'
import { viewSections } from './view.ts'

/** One line of time that steps are played on: the main one, or a future of a fork. */
export interface Strand {
  readonly scenario: Scenario
  readonly stage: Stage
  readonly log: CheckedLog
  readonly marks: Map<string, View>
  readonly tally: Tally
}

/** What the whole scenario has exercised so far. */
export interface Tally {
  steps: number
  readonly refusals: Set<string>
  readonly refusedRules: Set<string>
  readonly events: Set<string>
  readonly readings: Set<string>
  readonly recorded: Set<string>
  readonly truths: Set<string>
  readonly logs: (readonly LoggedEvent[])[]
  readonly verdicts: StepVerdict[]
}

export function newTally(): Tally {
  return {
    steps: 0,
    refusals: new Set(),
    refusedRules: new Set(),
    events: new Set(),
    readings: new Set(),
    recorded: new Set(),
    truths: new Set(),
    logs: [],
    verdicts: [],
  }
}

/** Where in the file a failure belongs. */
export interface Place {
  readonly path: string
  readonly range: Range
  /** Keys and indexes that lead to it in the file. */
  readonly at: readonly PropertyKey[]
  readonly name: LocalText | null
}

/** What belongs to no step. */
export function placeOf({ places }: Scenario, key: string, name: string): Place {
  const isThere = places.inside && Object.hasOwn(places.inside, key)
  const range = isThere ? rangeAt(places, [key]) : nowhere.value
  return { path: key, range, at: [], name }
}

/** It stands where the first of its differences was expected; without any, where the step is. */
export function failure(
  { scenario, log }: Pick<Strand, 'scenario'> & Partial<Pick<Strand, 'log'>>,
  { path, range: whole, at, name }: Place,
  reason: FailureReason,
  found: readonly Found[] = [],
): Failure {
  const differences = found.map(({ path: what, at: inside, told }) => {
    return { path: what, range: rangeAt(scenario.places, [...at, ...inside]), ...told() }
  })
  const range = differences[0]?.range ?? whole
  return {
    file: scenario.file,
    line: range.start.line,
    column: range.start.column,
    range,
    scenario: scenario.id,
    step: name === null ? `step ${path}` : inLocale(name),
    stepPath: path,
    reason,
    message: failureText('en', reason),
    differences,
    position: log?.position ?? 0,
  }
}

/** Request ids are made of the file's stem and the step, so that a file plays the same at every height. */
export function requestId({ scenario }: Strand, path: string): string {
  const stem = (scenario.file.split('/').at(-1) ?? scenario.file).replace(/\.ya?ml$/, '')
  return `${stem}#${path}`
}

/** The view of this moment, with the marks to compare it with. */
export async function surroundings(strand: Strand): Promise<Surroundings> {
  return { view: await look(strand), marks: strand.marks }
}

/** The state and the sections that the file speaks of, and no others: some of them grow with the log. */
export function look({ stage, scenario }: Pick<Strand, 'stage' | 'scenario'>): Promise<View> {
  const text = textOf(scenario)
  return stage.read(viewSections.filter((name) => name === 'state' || text.includes(name)))
}

function textOf(scenario: Scenario): string {
  const text = texts.get(scenario) ?? JSON.stringify(scenario.raw)
  texts.set(scenario, text)
  return text
}

const texts = new WeakMap<Scenario, string>()

/** Takes over what the height has recorded since the last time; what contradicts a truth comes back as failures. */
export async function catchUp(
  strand: Strand,
  place: Place,
): Promise<{ readonly events: readonly LoggedEvent[]; readonly failures: readonly Failure[] }> {
  const { stage, log, tally, scenario } = strand
  const events = await stage.log(log.position)
  // Nothing is claimed of a world that is not complete yet.
  const begun = events.findLast(isFounding)?.position ?? 0
  const lapses: Lapse[] = []
  const broken = log
    .extend(events, () => {
      const isWatched = lapses.length === 0 && log.position >= begun
      const lapse = isWatched ? lapseAt(scenario, log.world, log.events, strand.marks) : null
      if (lapse) lapses.push(lapse)
    })
    .filter(({ id }) => !(id in scenario.exempt))
  const happened = events.filter((event) => !isFounding(event))
  for (const { event } of happened) tally.recorded.add(event.type)
  const truths = happened.length > 0 ? invariants : []
  for (const { id } of truths) if (!(id in scenario.exempt)) tally.truths.add(id)
  const failures = broken.map(({ id, statement, violation, position }) =>
    failure(strand, place, { kind: 'invariant', id, position, statement, violation }),
  )
  return { events, failures: [...failures, ...lapses.map((lapse) => lapsed(strand, lapse))] }
}

/** It stands where the file says what holds throughout, and knows the event after which it did not. */
function lapsed(strand: Strand, { at, found }: Lapse): Failure {
  const { position, event } = at
  const reason = { kind: 'throughout', position, event: event.type, at: at.at } as const
  const place = placeOf(strand.scenario, 'throughout', 'throughout')
  return { ...failure(strand, place, reason, found), position }
}

import type { AnyProperty } from '@understudy/domain/testing'
import type { FailureReason } from '@understudy/messages'
import type { Scenario, Step } from '../language/scenario.ts'
import { CheckedLog } from './checked-log.ts'
import { compareFutures, withoutRequest } from './compare-futures.ts'
import { playCommand, playPlan, type Played } from './play-command.ts'
import { claimAgain, ending, playEnd } from './play-end.ts'
import { outcomeOf } from './outcome.ts'
import { playExpectation } from './play-expectation.ts'
import { catchUp, failure, look, newTally, placeOf, type Place, type Strand } from './playing.ts'
import type { Failure, RunEvent, ScenarioResult, StepVerdict } from './result.ts'
import type { LoggedEvent, Target } from './target.ts'

export interface RunOptions {
  /** Ends the run after the step that is being played. */
  readonly signal?: AbortSignal | undefined
  /** The day that decides whether a skip has expired, YYYY-MM-DD; never, when absent. */
  readonly today?: string | undefined
  /** Milliseconds from anywhere; only differences count. */
  readonly stopwatch?: (() => number) | undefined
  /** Where a pinned claim is looked up; the domain's own, when absent. */
  readonly properties?: readonly AnyProperty[] | undefined
  /** Others may act in the workspace between two steps: what they do is told, and is no step's doing. */
  readonly isShared?: boolean | undefined
}

/**
 * Plays one scenario at a height, step by step: each event is a place to pause. The first failure ends it.
 * Truths of the whole world are checked after every recorded event, at every height.
 */
export async function* runScenario(
  scenario: Scenario,
  target: Target,
  options: RunOptions = {},
): AsyncGenerator<RunEvent, ScenarioResult, void> {
  const { today, signal, stopwatch = () => performance.now() } = options
  const start = stopwatch()
  yield { type: 'scenario-started', id: scenario.id, title: scenario.title }
  const tally = newTally()
  const failures: Failure[] = []
  const isExpired = scenario.skip !== null && today !== undefined && scenario.skip.until <= today
  const isPlayed = scenario.skip === null || isExpired
  const stage = isPlayed ? await opened(scenario, target, failures) : null
  if (stage) {
    const strand: Strand = { scenario, stage, log: new CheckedLog(), marks: new Map(), tally }
    try {
      if (isExpired) failures.push(expired(strand))
      failures.push(...(await guarded(strand, beginning(scenario), () => begin(strand))).failures)
      const run: Run = { failures, signal, isShared: options.isShared ?? false }
      if (failures.length === 0) yield* playSteps(scenario.steps, strand, run)
      if (run.isShared && failures.length === 0)
        yield* othersActed(strand, ending(strand), failures)
      if (failures.length === 0 && !signal?.aborted) {
        failures.push(...(await ended(strand)))
        failures.push(...(await claimAgain(strand, options.properties)))
      }
      tally.logs.unshift([...strand.log.events])
    } finally {
      await stage.close()
    }
  }
  const { id, file, title, rules } = scenario
  const result: ScenarioResult = {
    id,
    file,
    title,
    rules,
    ...outcomeOf(scenario, { isPlayed, failures, wasStopped: signal?.aborted ?? false }),
    steps: tally.steps,
    verdicts: tally.verdicts,
    durationMs: stopwatch() - start,
    logs: tally.logs,
    exercised: tally,
  }
  yield { type: 'scenario-finished', result }
  return result
}

/** Null, with the reason, when the height is out of reach or does not take these facts. */
async function opened(scenario: Scenario, target: Target, failures: Failure[]) {
  const { id, facts, clock, seed, settings } = scenario
  try {
    return await target.open({ title: id, facts, clock, seed, settings })
  } catch (error) {
    failures.push(failure({ scenario }, beginning(scenario), unanswered(error)))
    return null
  }
}

function beginning(scenario: Scenario): Place {
  return { ...placeOf(scenario, 'world', 'the world at the start'), path: 'start' }
}

/** The mark `start` is there without being written. */
async function begin(strand: Strand): Promise<Played> {
  const { scenario, marks } = strand
  const { failures } = await catchUp(strand, beginning(scenario))
  if (JSON.stringify(scenario.raw).includes('"was":"start"')) marks.set('start', await look(strand))
  return { failures, events: [] }
}

function expired(strand: Strand): Failure {
  const { until, reason } = strand.scenario.skip ?? { until: '', reason: '' }
  const place = placeOf(strand.scenario, 'skip', 'skip')
  return failure(strand, place, { kind: 'skipExpired', until, reason })
}

/** Plays a scenario to its end without looking at the steps on the way. */
export async function playThrough(
  scenario: Scenario,
  target: Target,
  options: RunOptions = {},
): Promise<ScenarioResult> {
  const run = runScenario(scenario, target, options)
  for (;;) {
    const next = await run.next()
    if (next.done) return next.value
  }
}

/** What all steps of a run share; the first failure ends it. */
interface Run {
  readonly failures: Failure[]
  readonly signal: AbortSignal | undefined
  readonly isShared: boolean
}

async function* playSteps(
  steps: readonly Step[],
  strand: Strand,
  run: Run,
): AsyncGenerator<RunEvent, void, void> {
  const { failures, signal, isShared } = run
  for (const step of steps) {
    if (isShared) yield* othersActed(strand, step, failures)
    if (signal?.aborted || failures.length > 0) return
    const { path, line, range, verb, name, say } = step
    yield { type: 'step-started', path, line, range, verb, name, say }
    strand.tally.steps += 1
    const before = failures.length
    const played = yield* playStep(step, strand, run)
    failures.push(...played.failures)
    const verdict = verdictOf(strand, step, {
      verb,
      verdict: failures.length > before ? 'failed' : 'passed',
      failures: played.failures,
    })
    yield { type: 'step-finished', line, events: played.events, ...verdict }
  }
}

const nothing: Played = { failures: [], events: [] }

async function* othersActed(
  strand: Strand,
  step: Place,
  failures: Failure[],
): AsyncGenerator<RunEvent, void, void> {
  const { events, failures: broken } = await guarded(strand, step, () => catchUp(strand, step))
  failures.push(...broken)
  if (events.length > 0) yield { type: 'acted', events, position: strand.log.position }
}

async function* playStep(
  step: Step,
  strand: Strand,
  run: Run,
): AsyncGenerator<RunEvent, Played, void> {
  switch (step.verb) {
    case 'when':
    case 'advance':
    case 'fault':
    case 'heal':
      return guarded(strand, step, () => playCommand(strand, step))
    case 'plan':
      return guarded(strand, step, () => playPlan(strand, step))
    case 'expect':
      return guarded(strand, step, async () => ({
        failures: await playExpectation(strand, step, step.expect, ['expect']),
        events: [],
      }))
    case 'mark':
      strand.marks.set(step.mark, await look(strand))
      return nothing
    case 'each':
      for (const round of step.rounds) yield* playSteps(round.steps, strand, run)
      return nothing
    case 'task':
      return yield* playTask(step, strand, run)
    case 'fork':
      return yield* playFork(step, strand, run)
    case 'say':
      return nothing
  }
}

/** A task is done by the learner or by its solution; either way its outcome is checked. */
async function* playTask(
  step: Extract<Step, { verb: 'task' }>,
  strand: Strand,
  run: Run,
): AsyncGenerator<RunEvent, Played, void> {
  const own: LoggedEvent[] = []
  let isOwn = false
  const look = () =>
    guarded(strand, step, async () => {
      const { events, failures } = await catchUp(strand, step)
      own.push(...events)
      const missing = await playExpectation(strand, step, step.then, ['task', 'then'])
      return { failures: [...failures, ...missing], events }
    })
  const { path, line } = step
  const check = async () => (await look()).failures
  yield { type: 'task-asked', path, line, check, takeOwn: () => (isOwn = true) }
  if (!isOwn) yield* playSteps(step.solution, strand, run)
  if (run.failures.length > 0) return nothing
  const { failures } = await look()
  return { failures, events: own }
}

/** Each future starts from here and ends by itself; the line it forks from is not touched. */
async function* playFork(
  step: Extract<Step, { verb: 'fork' }>,
  strand: Strand,
  run: Run,
): AsyncGenerator<RunEvent, Played, void> {
  const { failures } = run
  const ends: { name: string; view: unknown }[] = []
  for (const { name, steps } of step.futures) {
    const stage = await strand.stage.fork()
    const future: Strand = {
      ...strand,
      stage,
      log: new CheckedLog(strand.log),
      marks: new Map(strand.marks),
    }
    try {
      yield* playSteps(steps, future, run)
      const events = future.log.events.slice(strand.log.position)
      ends.push({ name, view: { ...(await look(future)), log: events.map(withoutRequest) } })
      strand.tally.logs.push(events)
    } finally {
      await stage.close()
    }
    if (failures.length > 0) return nothing
  }
  const { events, failures: touched } = await catchUp(strand, step)
  if (events.length > 0) {
    return {
      failures: [failure(strand, step, { kind: 'originChanged' })],
      events,
    }
  }
  const unlike = compareFutures(strand, step, ends)
  if (unlike.length === 0 && step.same.includes('log')) strand.tally.readings.add('same-log')
  return { failures: [...touched, ...unlike], events: [] }
}

/** The verdict of the end belongs to those of the steps. */
async function ended(strand: Strand): Promise<readonly Failure[]> {
  const end = ending(strand)
  const { failures } = await guarded(strand, end, () => playEnd(strand))
  const verdict = failures.length > 0 ? 'failed' : 'passed'
  if (strand.scenario.finally) verdictOf(strand, end, { verb: 'finally', verdict, failures })
  return failures
}

/** How a step went, kept for the result. */
function verdictOf(
  { tally, log }: Strand,
  { path, range }: Pick<Place, 'path' | 'range'>,
  how: Pick<StepVerdict, 'verb' | 'verdict' | 'failures'>,
): StepVerdict {
  const one = { path, range, ...how, position: log.position }
  tally.verdicts.push(one)
  return one
}

/** A height that cannot answer fails the step instead of ending the whole run. */
async function guarded(strand: Strand, place: Place, play: () => Promise<Played>): Promise<Played> {
  try {
    return await play()
  } catch (error) {
    return { failures: [failure(strand, place, unanswered(error))], events: [] }
  }
}

function unanswered(error: unknown): FailureReason {
  if (!(error instanceof Error)) return { kind: 'unanswered', said: String(error) }
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return { kind: 'unanswered', said: `${error.name}: ${error.message}${cause}` }
}

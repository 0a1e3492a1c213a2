import {
  auditOf,
  emptyWorld,
  parseCommand,
  requirements,
  stepFrom,
  type Change,
  type RecordedEvent,
  type Requirement,
  type World,
} from '@understudy/domain'
import type { Message, Scenario, Step } from '../language/scenario.ts'
import type { LocalText } from '../language/words.ts'
import type { Failure, ScenarioResult, StepVerdict } from '../run/result.ts'
import type { LoggedEvent } from '../run/target.ts'

/** One event of a step, and what it changed. */
export interface TracedEvent {
  readonly logged: LoggedEvent
  readonly changes: readonly Change[]
}

/** One step as it was played: what was asked, what the rules said in the world before it, what was recorded. */
export interface TracedMoment {
  readonly path: string
  readonly verb: StepVerdict['verb'] | 'start'
  readonly name: LocalText | null
  readonly line: number
  readonly asked: { readonly as: string; readonly command: Message } | null
  /** Of the command, in order of precedence; empty without one. */
  readonly rules: readonly Requirement[]
  readonly events: readonly TracedEvent[]
  readonly failures: readonly Failure[]
  /** 0 on the main line; the futures of forks count from 1 in the order of playing. */
  readonly future: number
}

/** A scenario that was played, moment by moment: plain data, and nothing has to be played again to read it. */
export interface Trace {
  readonly scenario: Pick<Scenario, 'id' | 'file' | 'title' | 'clock'>
  readonly moments: readonly TracedMoment[]
}

/** The trace of a result, from its logs alone: it says the same whatever height the scenario was played at. */
export function traceOf(scenario: Scenario, result: ScenarioResult): Trace {
  const [main = [], ...futures] = result.logs
  const tracer = new Tracer(result, [...futures])
  const begun = main.filter(({ request }) => request === 'founding').length
  const strand = { future: 0, log: main, world: worldAfter(main.slice(0, begun)), position: begun }
  tracer.play(scenario.steps, strand)
  const { id, file, title, clock } = scenario
  return { scenario: { id, file, title, clock }, moments: [...tracer.moments, ...tracer.rest()] }
}

/** Where a line of time has got to. */
interface Strand {
  readonly future: number
  readonly log: readonly LoggedEvent[]
  world: World
  position: number
}

class Tracer {
  readonly moments: TracedMoment[] = []
  readonly #verdicts: Map<string, StepVerdict>
  readonly #failures: readonly Failure[]
  readonly #futures: (readonly LoggedEvent[])[]
  #future = 0

  constructor({ verdicts, failures }: ScenarioResult, futures: (readonly LoggedEvent[])[]) {
    this.#verdicts = new Map(verdicts.map((one) => [one.path, one]))
    this.#failures = failures
    this.#futures = futures
  }

  play(steps: readonly Step[], strand: Strand): void {
    for (const step of steps) {
      if (step.verb === 'each') for (const round of step.rounds) this.play(round.steps, strand)
      if (step.verb === 'task') this.play(step.solution, strand)
      if (step.verb === 'fork') this.#fork(step, strand)
      const verdict = this.#verdicts.get(step.path)
      if (verdict) this.#moment(step, verdict, strand)
    }
  }

  /** Each future begins where the line is; the logs of futures lie in the order of playing. */
  #fork(step: Extract<Step, { verb: 'fork' }>, { world, position }: Strand): void {
    for (const { steps } of step.futures) {
      const log = this.#futures.shift()
      this.#future += 1
      if (log) this.play(steps, { future: this.#future, log, world, position })
    }
  }

  #moment(step: Step, { verb, failures, position }: StepVerdict, strand: Strand): void {
    const { path, name, line } = step
    const asked = 'command' in step ? { as: actorOf(step), command: step.command } : null
    const rules = asked ? rulesIn(strand.world, asked) : []
    const events = strand.log
      .filter((one) => one.position > strand.position && one.position <= position)
      .map((logged) => takeInto(strand, logged))
    const { future } = strand
    this.moments.push({ path, verb, name, line, asked, rules, events, failures, future })
  }

  /** What failed at no step: before the first, or at the end. */
  rest(): TracedMoment[] {
    const told = new Set(this.moments.flatMap(({ failures }) => failures))
    const failures = this.#failures.filter((one) => !told.has(one))
    const [first] = failures
    if (!first) return []
    const verb = this.#verdicts.has('finally') ? 'finally' : 'start'
    const { stepPath: path, line } = first
    const nothing = { name: null, asked: null, rules: [], events: [], future: 0 }
    return [{ path, verb, line, failures, ...nothing }]
  }
}

function actorOf(step: Step): string {
  return 'as' in step && typeof step.as === 'string' ? step.as : 'microsoft/system'
}

/** Every rule with its answer; none for what cannot be read as a command. */
function rulesIn(
  world: World,
  { as: actor, command: given }: { readonly as: string; readonly command: Message },
): readonly Requirement[] {
  const parsed = parseCommand(given)
  if (!parsed.ok) return []
  return requirements(world, { request: 'trace', actor, command: parsed.command })
}

function takeInto(strand: Strand, logged: LoggedEvent): TracedEvent {
  const step = stepFrom(strand.world, asRecorded(logged))
  strand.world = step.after
  strand.position = logged.position
  return { logged, changes: auditOf(step).changes }
}

function worldAfter(log: readonly LoggedEvent[]): World {
  return log.reduce((world, one) => stepFrom(world, asRecorded(one)).after, emptyWorld)
}

/** The log comes from outside the types, from any height. */
function asRecorded(logged: LoggedEvent): RecordedEvent {
  return logged as unknown as RecordedEvent
}

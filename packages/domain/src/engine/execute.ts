import type { Envelope } from './decide.ts'
import { fold, type RecordedEvent } from './evolve.ts'
import type { World } from '../model/world.ts'
import { carryOn, perform, type Batch, type Outcome } from './perform.ts'
import type { Step } from './step.ts'

/** A workspace held in memory: its log, the world at its end, and the answers given so far. */
export interface MemoryWorkspace {
  readonly log: readonly RecordedEvent[]
  readonly world: World
  readonly answers: ReadonlyMap<string, Outcome>
}

export function memoryWorkspace(batch: Pick<Batch, 'events' | 'world'>): MemoryWorkspace {
  return { log: batch.events, world: batch.world, answers: new Map() }
}

/** What became of a command: the workspace after it, its answer, and what was recorded, step by step. */
interface Executed {
  readonly after: MemoryWorkspace
  readonly outcome: Outcome
  readonly steps: readonly Step[]
}

/**
 * Performs one command against a log in memory. An armed crash throws the world away and folds the log again,
 * as a restarted process would; a request that was answered before gets the same answer and changes nothing.
 */
export function execute(before: MemoryWorkspace, envelope: Envelope): Executed {
  const answered = before.answers.get(envelope.request)
  if (answered) return { after: before, outcome: answered, steps: [] }
  const steps: Step[] = []
  let world = before.world
  let run: Generator<Batch, Outcome | readonly RecordedEvent[], void> = perform(world, envelope)
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) {
      const recorded = steps.map((one) => one.recorded)
      const outcome = outcomeOf(step.value, recorded)
      const answers = new Map(before.answers).set(envelope.request, outcome)
      const log = recorded.length === 0 ? before.log : [...before.log, ...recorded]
      return { after: { log, world, answers }, outcome, steps }
    }
    const batch = step.value
    if (batch.crash !== 'before-append') {
      for (const one of batch.steps) steps.push(one)
      world = batch.world
    }
    if (batch.crash !== null) {
      world = fold([...before.log, ...steps.map((one) => one.recorded)])
      run = carryOn(world, envelope)
    }
  }
}

function outcomeOf(
  value: Outcome | readonly RecordedEvent[],
  events: readonly RecordedEvent[],
): Outcome {
  return 'accepted' in value && !value.accepted ? value : { accepted: true, events }
}

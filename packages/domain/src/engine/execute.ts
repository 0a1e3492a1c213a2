import type { Envelope } from './decide.ts'
import { fold, type RecordedEvent } from './evolve.ts'
import type { World } from '../model/world.ts'
import { carryOn, perform, type Batch, type Outcome } from './perform.ts'

/** A workspace held in memory: its log, the world at its end, and the answers given so far. */
export interface MemoryWorkspace {
  readonly log: readonly RecordedEvent[]
  readonly world: World
  readonly answers: ReadonlyMap<string, Outcome>
}

export function memoryWorkspace(batch: Pick<Batch, 'events' | 'world'>): MemoryWorkspace {
  return { log: batch.events, world: batch.world, answers: new Map() }
}

/**
 * Performs one command against a log in memory. An armed crash throws the world away and folds the log again,
 * as a restarted process would; a request that was answered before gets the same answer and changes nothing.
 */
export function execute(
  before: MemoryWorkspace,
  envelope: Envelope,
): { readonly after: MemoryWorkspace; readonly outcome: Outcome } {
  const answered = before.answers.get(envelope.request)
  if (answered) return { after: before, outcome: answered }
  const log = [...before.log]
  const start = log.length
  let world = before.world
  let run: Generator<Batch, Outcome | readonly RecordedEvent[], void> = perform(world, envelope)
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) {
      const outcome = outcomeOf(step.value, log.slice(start))
      const answers = new Map(before.answers).set(envelope.request, outcome)
      return { after: { log, world, answers }, outcome }
    }
    const batch = step.value
    if (batch.crash !== 'before-append') {
      log.push(...batch.events)
      world = batch.world
    }
    if (batch.crash !== null) {
      world = fold(log)
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

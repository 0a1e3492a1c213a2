import {
  founding,
  stepsOf,
  type Beginning,
  type RecordedEvent,
  type Step,
  type World,
  type WorldFacts,
} from '@understudy/domain'
import { Gained, type Write } from '@understudy/store'
import type { Work } from './jobs/work.ts'

/** What a workspace begins with: its first events, the world after them, and what the lists gain by them. */
export interface First {
  readonly events: readonly RecordedEvent[]
  readonly world: World
  readonly rows: Write
}

/** A world as facts tell it, made in slices: others have their turn in between. */
export async function foundedInSlices(
  facts: WorldFacts,
  beginning: Beginning,
  work: Work,
): Promise<First> {
  work.begin('founding', Object.keys(facts.customers).length, 'customers')
  const parts = founding(facts, beginning)
  let customers = 0
  let part = parts.next()
  while (!part.done) {
    const begun = part.value.filter(({ event }) => event.type === 'CustomerRegistered')
    customers += begun.length
    await work.take(Math.max(0, customers - 1))
    part = parts.next()
  }
  const { events, world } = part.value
  const gained = new Gained()
  await replayed(stepsOf(events), events.length, work, (step) => gained.take(step))
  return { events, world, rows: gained.rows }
}

async function replayed(
  steps: Iterable<Step>,
  total: number,
  work: Work,
  tell: (step: Step) => void,
): Promise<void> {
  work.begin('replaying', total, 'events')
  let done = 0
  for (const step of steps) {
    tell(step)
    done += 1
    await work.take(done)
  }
}

import { founding, stepsOf, type Beginning, type WorldFacts } from '@understudy/domain'
import { Breath, Gained } from '@understudy/store'

/** A workspace's first events, the world after them, and what the lists gain by them. Whoever else waits has a turn. */
export async function foundedInSlices(facts: WorldFacts, beginning: Beginning) {
  const breath = new Breath()
  const gained = new Gained()
  const parts = founding(facts, beginning)
  let part = parts.next()
  while (!part.done) {
    await breath.take()
    part = parts.next()
  }
  const { events, world } = part.value
  for (const step of stepsOf(events)) {
    gained.take(step)
    await breath.take()
  }
  return { events, world, rows: gained.rows }
}

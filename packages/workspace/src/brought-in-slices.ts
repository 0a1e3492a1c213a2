import {
  actorText,
  checkInvariants,
  emptyWorld,
  microsoft,
  perform,
  stepFrom,
  type RecordedEvent,
  type Step,
  type World,
} from '@understudy/domain'
import { Gained } from '@understudy/store'
import { LogUntrue } from './errors.ts'
import type { First } from './founded-in-slices.ts'
import type { Work } from './jobs/work.ts'

/**
 * A log from outside, played from its first event: every truth is checked after each, as in a scenario. Where its clock was
 * on its way, or ran by itself, it is stopped. @throws LogUntrue
 */
export async function broughtInSlices(log: readonly RecordedEvent[], work: Work): Promise<First> {
  work.begin('replaying', log.length, 'events')
  const gained = new Gained()
  let world = emptyWorld
  for (const recorded of log) {
    const step = trueStep(world, recorded)
    gained.take(step)
    world = step.after
    await work.take(world.position)
  }
  const stopped: RecordedEvent[] = []
  for (const step of standing(world)) {
    gained.take(step)
    stopped.push(step.recorded)
    world = step.after
  }
  return { events: [...log, ...stopped], world, rows: gained.rows }
}

function trueStep(world: World, recorded: RecordedEvent): Step {
  const { position } = recorded
  if (position === 1 && recorded.event.type !== 'WorkspaceStarted') {
    throw new LogUntrue(position, { kind: 'no-beginning' })
  }
  if (recorded.at < world.now) {
    throw new LogUntrue(position, { kind: 'clock-back', clock: world.now })
  }
  const step = playedOn(world, recorded)
  // Facts of the beginning are taken as given.
  if (recorded.request === 'founding') return step
  const [broken] = checkInvariants(step)
  if (broken) {
    const { id: truth, violation } = broken
    throw new LogUntrue(position, { kind: 'truth', truth, violation })
  }
  return step
}

/** The domain plays what it has recorded itself, and takes for granted that it has. */
function playedOn(world: World, recorded: RecordedEvent): Step {
  try {
    return stepFrom(world, recorded)
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new LogUntrue(recorded.position, { kind: 'impossible', reason }, failure)
  }
}

function standing(world: World): Step[] {
  if (world.advancing === null && world.running === null) return []
  const actor = actorText(microsoft)
  const command = { type: 'StopClock' } as const
  return [...perform(world, { request: 'import', actor, command })].flatMap(({ steps }) => steps)
}

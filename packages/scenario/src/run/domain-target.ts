import {
  evolve,
  emptyWorld,
  execute,
  found,
  instant,
  parseCommand,
  preview,
  rehearsal,
  requirements,
  settingsSchema,
  worldFactsSchema,
  type Envelope,
  type Rehearsal,
} from '@understudy/domain'
import {
  TargetFailure,
  type LoggedEvent,
  type RawEnvelope,
  type Stage,
  type StageOutcome,
  type Target,
} from './target.ts'
import { notesOf, viewOf } from './view.ts'

/** The lowest height: the domain alone, in memory, with nothing in between. */
export function domainTarget(): Target {
  return {
    name: 'domain',
    open: async ({ facts, clock, seed, settings }) => {
      const beginning = { clock: instant(clock), seed, settings: settingsSchema.parse(settings) }
      return new MemoryStage(rehearsal(found(worldFactsSchema.parse(facts), beginning)))
    },
    close: async () => {},
  }
}

/** A rehearsal is an immutable value, so a fork is the same value under another name. */
class MemoryStage implements Stage {
  #now: Rehearsal

  constructor(start: Rehearsal) {
    this.#now = start
  }

  async perform(raw: RawEnvelope): Promise<StageOutcome> {
    const { after, outcome } = execute(this.#now, parsed(raw))
    this.#now = after
    return outcome as StageOutcome
  }

  async preview(raw: RawEnvelope, within?: string) {
    const { accepted, refusal, events, changes } = preview(this.#now.world, parsed(raw), within)
    const logged = plain(events)
    return accepted || refusal === null
      ? { outcome: { accepted: true as const, events: logged }, changes }
      : { outcome: { accepted: false as const, refusal }, changes }
  }

  async requirements(raw: RawEnvelope) {
    return requirements(this.#now.world, parsed(raw))
  }

  async read() {
    let world = emptyWorld
    const notes = this.#now.log.map((recorded) => {
      const before = world
      world = evolve(before, recorded)
      return notesOf(before, recorded, world)
    })
    return viewOf(
      this.#now.world,
      notes.map(({ audit }) => audit),
      notes.flatMap(({ mail }) => mail),
    )
  }

  async log(after = 0) {
    return plain(this.#now.log.slice(after))
  }

  async fork() {
    return new MemoryStage(this.#now)
  }

  async close() {}
}

function parsed({ request, actor, command }: RawEnvelope): Envelope {
  const result = parseCommand(command)
  if (result.ok) return { request, actor, command: result.command }
  const said = result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new TargetFailure(`The command ${command.type} cannot be read. ${said}`)
}

/** The same events, seen from outside: plain JSON. */
function plain(events: readonly unknown[]): readonly LoggedEvent[] {
  return events as readonly LoggedEvent[]
}

import {
  calendarDate,
  customerId,
  execute,
  found,
  instant,
  isList,
  listed,
  movePlan,
  parseCommand,
  partnerId,
  placed,
  preview,
  readingNamed,
  memoryWorkspace,
  requirements,
  settingsSchema,
  subscriptionId,
  toReadable,
  worldFactsSchema,
  type Envelope,
  type ListReading,
  type MoveChoices,
  type MemoryWorkspace,
} from '@understudy/domain'
import { z } from 'zod'
import type { Json, MoveQuestion } from '../language/scenario.ts'
import {
  TargetFailure,
  type LoggedEvent,
  type RawEnvelope,
  type Stage,
  type StageOutcome,
  type Target,
} from './target.ts'
import { Notes } from './notes.ts'
import { needsWritten, viewOf, type ViewSection } from './view.ts'

/** The lowest height: the domain alone, in memory, with nothing in between. */
export function domainTarget(): Target {
  return {
    name: 'domain',
    open: async ({ facts, clock, seed, settings }) => {
      const beginning = { clock: instant(clock), seed, settings: settingsSchema.parse(settings) }
      const founding = found(worldFactsSchema.parse(facts), beginning)
      return new MemoryStage(memoryWorkspace(founding), new Notes())
    },
    close: async () => {},
  }
}

/** A workspace in memory is an immutable value, so a fork is the same value under another name. */
class MemoryStage implements Stage {
  #now: MemoryWorkspace
  #notes: Notes

  constructor(start: MemoryWorkspace, notes: Notes) {
    this.#now = start
    this.#notes = notes
  }

  async perform(raw: RawEnvelope): Promise<StageOutcome> {
    const { after, outcome } = execute(this.#now, parsed(raw))
    this.#now = after
    return outcome as StageOutcome
  }

  async preview(raw: RawEnvelope, within?: string) {
    const { accepted, refusal, events, changes } = preview(this.#now.world, parsed(raw), { within })
    const logged = plain(events)
    return accepted || refusal === null
      ? { outcome: { accepted: true as const, events: logged }, changes }
      : { outcome: { accepted: false as const, refusal }, changes }
  }

  async requirements(raw: RawEnvelope) {
    return requirements(this.#now.world, parsed(raw))
  }

  async read(sections?: readonly ViewSection[]) {
    if (needsWritten(sections)) this.#notes = this.#notes.upTo(this.#now.log)
    return viewOf(this.#now.world, this.#notes, sections)
  }

  async movePlan({ partner, customer, on, choose = {} }: MoveQuestion) {
    const choices = Object.entries(choose).map(([id, offers]) => [subscriptionId(id), offers])
    return movePlan(this.#now.world, {
      partner: partnerId(partner),
      customer: customerId(customer),
      choices: Object.fromEntries(choices) as MoveChoices,
      ...(on === undefined ? {} : { on: calendarDate(on) }),
    })
  }

  async reading(name: string, question: Json) {
    const found = readingNamed(name)
    if (!found) throw new TargetFailure(`There is no reading ${name}.`)
    const asked = found.question.parse(question)
    if (isList(found)) return toReadable(this.#page(found, asked))
    const fault = found.faultIn?.(this.#now.world, asked)
    if (fault) throw new TargetFailure(`${fault.path}: ${fault.value} cannot be answered.`)
    return toReadable(found.of(this.#now.world, asked))
  }

  /** The first page, or as much of it as is asked for: a scenario has no continuation to go on with. */
  #page(reading: ListReading, asked: Readonly<Record<string, unknown>>) {
    const { size } = z.object({ size: z.number().default(50) }).parse(asked)
    const page = listed(reading.list, this.#rows(reading, asked), asked, { after: null, size })
    return {
      items: page.items.map((row) => reading.shown(row, asked)),
      continuation: page.next && JSON.stringify(page.next),
      total: page.total,
    }
  }

  #rows(reading: ListReading, asked: Readonly<Record<string, unknown>>): readonly unknown[] {
    const { world, log } = this.#now
    if (reading.rowsOf) {
      return world.customers.rows().flatMap((one) => reading.rowsOf?.(one, world, asked) ?? [])
    }
    this.#notes = this.#notes.upTo(log)
    const { audit, mailbox } = this.#notes
    return reading.kept === 'mail' ? placed(mailbox) : placed(audit)
  }

  async log(after = 0) {
    return plain(this.#now.log.slice(after))
  }

  async fork() {
    return new MemoryStage(this.#now, this.#notes)
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

import {
  execute,
  found,
  instant,
  parseCommand,
  memoryWorkspace,
  settingsSchema,
  worldFactsSchema,
} from '@understudy/domain'
import type { Json, Message } from '../language/scenario.ts'

/** A command that was sent, and the refusal it got; null when it was accepted. */
export interface ToldStep {
  readonly actor: string
  readonly command: Message
  readonly refused: string | null
}

/** One command as a step of a scenario file, in the words a person would choose. */
export function asStep({ actor, command, refused }: ToldStep): Json {
  const { type, ...fields } = command
  const who = actor === 'microsoft/system' ? {} : { as: actor }
  if (refused === null && type === 'AdvanceClock') return { advance: fields, ...who }
  if (refused === null && type === 'ArmFault') {
    const { fault, ...rest } = fields
    return { fault: { id: fault, ...rest }, ...who }
  }
  return { when: { [type]: fields }, as: actor, ...(refused === null ? {} : { refused }) }
}

/** Fills in which commands the domain refuses in this world, so that the story can be replayed as written. */
export function withRefusals(
  facts: Json,
  clock: string,
  told: readonly (readonly [actor: string, command: Message])[],
): ToldStep[] {
  const beginning = { clock: instant(clock), seed: 1, settings: settingsSchema.parse({}) }
  let here = memoryWorkspace(found(worldFactsSchema.parse(facts), beginning))
  return told.map(([actor, raw], index) => {
    const parsed = parseCommand(raw)
    if (!parsed.ok) return { actor, command: raw, refused: null }
    const request = `retold-${index + 1}`
    const { after, outcome } = execute(here, { request, actor, command: parsed.command })
    here = after
    return { actor, command: raw, refused: outcome.accepted ? null : outcome.refusal.code }
  })
}

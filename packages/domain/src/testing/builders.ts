import type { z } from 'zod'
import type { Command } from '../decider.ts'
import type { Envelope } from '../engine/decide.ts'
import { execute, memoryWorkspace, type MemoryWorkspace } from '../engine/execute.ts'
import { found, worldFactsSchema, type WorldFactsInput } from '../founding/index.ts'
import { instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import { checkInvariants } from '../invariants/index.ts'
import { stepsOf, type Step } from '../engine/step.ts'
import { settingsSchema } from '../model/settings.ts'
import { emptyWorld } from '../model/world.ts'
import { parseCommand } from '../engine/parse.ts'
import type { Outcome } from '../engine/perform.ts'

/** A workspace in memory that begins with these facts. */
export function given(
  facts: WorldFactsInput,
  clock = '2020-03-02T09:00:00Z',
  settings: z.input<typeof settingsSchema> = {},
  seed = 1,
): MemoryWorkspace {
  return memoryWorkspace(
    found(worldFactsSchema.parse(facts), {
      clock: instant(clock),
      seed,
      settings: settingsSchema.parse(settings),
    }),
  )
}

/** A command in short: `['contoso/admin-agent', { type: 'StartAzurePlanTransition', … }]`. */
export type Told = readonly [
  actor: string,
  command: { readonly type: Command['type'] } & Record<string, unknown>,
]

export function envelope([actor, raw]: Told, request: string): Envelope {
  const parsed = parseCommand(raw)
  invariant(parsed.ok, `the command can be read: ${JSON.stringify(raw)}`)
  return { request, actor, command: parsed.command }
}

/** Performs commands one after the other; the outcomes in order, and where it ended. */
export function when(start: MemoryWorkspace, ...told: readonly Told[]) {
  const outcomes: Outcome[] = []
  let after = start
  for (const [index, one] of told.entries()) {
    const step = execute(after, envelope(one, `request-${after.log.length}-${index}`))
    outcomes.push(step.outcome)
    after = step.after
  }
  return { after, outcomes, last: outcomes.at(-1) }
}

/** The refusal's code of the last command; null when it was accepted. */
export function refusedWith(start: MemoryWorkspace, told: Told): string | null {
  const { last } = when(start, told)
  return last?.accepted === false ? last.refusal.code : null
}

/** Fails on the first invariant that one of these steps contradicts. */
export function auditSteps(steps: Iterable<Step>): void {
  for (const step of steps) {
    const [broken] = checkInvariants(step)
    invariant(!broken, `${broken?.id}: ${broken?.violation} (event ${step.recorded.position})`)
  }
}

/** Replays a log from its beginning and fails on the first invariant that an event contradicts. */
export function auditLog(at: MemoryWorkspace): void {
  auditSteps(stepsOf(at.log, emptyWorld))
}

/** The same for what was recorded after an earlier moment. */
export function auditSince(earlier: MemoryWorkspace, later: MemoryWorkspace): void {
  auditSteps(stepsOf(later.log.slice(earlier.log.length), earlier.world))
}

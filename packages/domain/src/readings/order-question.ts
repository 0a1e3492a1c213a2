import { z } from 'zod'
import type { Envelope } from '../engine/index.ts'
import { parseCommand } from '../engine/index.ts'
import { orderTextField } from '../kernel/fields.ts'
import { invariant } from '../kernel/invariant.ts'
import { parseActor } from '../model/parties/actor.ts'
import type { OrderText, QuestionFault } from './reading.ts'

/** Who would order what. */
export const orderFields = {
  as: z.string().meta({ description: 'Who would act, `party/role`, as in contoso/admin-agent.' }),
  command: orderTextField,
} as const

interface Order {
  readonly as: string
  readonly command: OrderText
}

/** An actor or a command that cannot be read; null when both can. */
export function orderFault({ as, command }: Order): QuestionFault | null {
  const actor = parseActor(as)
  const parsed = parseCommand(command)
  if (actor && parsed.ok) return null
  const [first] = parsed.ok ? [] : parsed.issues
  const path = actor ? ['command', ...(first?.path ?? [])].join('.') : 'as'
  return { kind: 'order', path, value: actor ? (first?.message ?? '') : as, as, command }
}

/** The order as the engine takes it. `orderFault` is asked before. */
export function orderAsked({ as: actor, command }: Order): Envelope {
  const parsed = parseCommand(command)
  invariant(parsed.ok, 'a command that is asked about can be read')
  return { request: 'asked', actor, command: parsed.command }
}

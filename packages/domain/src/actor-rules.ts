import type { Rule } from './kernel/decision.ts'
import { isSystem } from './model/actor.ts'
import type { AnyMessage, Context } from './workflow.ts'

interface ActorFacts {
  readonly command: AnyMessage
  readonly context: Context
}

/** Before any rule of the command itself: nobody acts in another partner's name. */
export const actorRules = [
  {
    id: 'AUD-01',
    code: 'actor-not-of-partner',
    must: 'Whoever acts belongs to the partner in whose name the command is given.',
    source: 'decision-0006#nobody-acts-in-anothers-name',
    holds: ({ command, context: { actor } }) =>
      !('partner' in command) || command.partner === actor.party || isSystem(actor),
  },
] as const satisfies readonly Rule<ActorFacts>[]

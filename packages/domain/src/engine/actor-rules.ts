import type { Rule } from '../kernel/decision.ts'
import { typeOf } from '../kernel/message.ts'
import { isSystem } from '../model/parties/actor.ts'
import type { AnyCommand, AnyMessage, Context } from '../workflow.ts'
import { isAboutSubscriptions, subscriptionHasRules } from './kind-rules.ts'

interface ActorFacts {
  readonly command: AnyMessage
  readonly context: Context
  /** True for a command that the customer may give about its partner, too. */
  readonly customerMayGive: boolean
}

/** Before any rule of the command itself: nobody acts in another partner's name. */
export const actorRules = [
  {
    id: 'AUD-01',
    code: 'actor-not-of-partner',
    must: 'The actor must belong to the partner named in the command, or to the customer where the customer may also give it.',
    mend: { by: 'actor', as: 'partner/admin-agent' },
    source: 'decision-0006#nobody-acts-in-anothers-name',
    holds: ({ command, context: { actor }, customerMayGive }) =>
      !('partner' in command) ||
      command.partner === actor.party ||
      (customerMayGive && 'customer' in command && command.customer === actor.party) ||
      isSystem(actor),
  },
] as const satisfies readonly Rule<ActorFacts>[]

/**
 * What is asked before the rules of a command, in order of precedence: the rules above, that of a command which only the
 * clock gives, and else that of one about subscriptions that does not say itself of which kinds they must be.
 */
export function firstRulesOf({
  by,
  judgesKinds,
  message,
}: Pick<AnyCommand, 'by' | 'judgesKinds' | 'message'>): readonly Rule<ActorFacts>[] {
  if (by) return [...actorRules, by]
  return !judgesKinds && isAboutSubscriptions(typeOf(message))
    ? [...actorRules, subscriptionHasRules]
    : actorRules
}

import type { Rule } from '../kernel/decision.ts'
import { isSystem, type Actor } from '../model/actor.ts'

/** A command that only the clock gives, and how somebody else who gives it is refused. */
export type ByClock<Code extends string = string> = Rule<Acting, Code>

interface Acting {
  readonly context: { readonly actor: Actor }
}

/** The rule of a command that only the clock gives: what it is refused with is the workflow's, the rest is the same. */
export function byClock<const Code extends string>(
  refusal: Pick<ByClock<Code>, 'id' | 'code' | 'source'>,
) {
  return {
    ...refusal,
    must: 'It must happen by itself, as the clock moves.',
    mend: { by: 'looking', at: 'time' },
    holds: ({ context }) => isSystem(context.actor),
  } as const satisfies ByClock<Code>
}

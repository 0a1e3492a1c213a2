import type { Rule } from '../kernel/decision.ts'
import { isSystem, type Actor } from '../model/parties/actor.ts'

/** A command that only the clock gives, and how somebody else who gives it is refused. */
export type ByClock<Code extends string = string> = Rule<Acting, Code>

interface Acting {
  readonly context: { readonly actor: Actor }
}

/** The rule of a command that only the clock gives; the workflow says what it is refused with, and who acts as the clock moves. */
export function byClock<const Code extends string>(
  refusal: Pick<ByClock<Code>, 'id' | 'code' | 'source'> & { readonly must?: string },
) {
  return {
    must: 'It must happen by itself, as the clock moves.',
    ...refusal,
    mend: { by: 'looking', at: 'time' },
    holds: ({ context }) => isSystem(context.actor),
  } as const satisfies ByClock<Code>
}

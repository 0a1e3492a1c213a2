import type { Command } from '../decider.ts'
import type { World } from '../model/world.ts'
import { decide, type Envelope } from './decide.ts'

/** The refusals that name the people who would lose something. */
export const lossCodes: readonly string[] = ['seats-below-assigned', 'loss-not-accepted']

/** A command that may end somebody's service. */
export type Losing = Extract<Command, { readonly lossAccepted?: unknown }>

/**
 * The command as Partner Center does it: whoever loses service by it is named, and nobody is asked. As it stands where the
 * workspace wants whoever gives it to name them (decision-0090).
 */
export function lossesNamed<Asked extends Losing>(
  world: World,
  { command, ...by }: Omit<Envelope, 'command'> & { readonly command: Asked },
): Asked {
  if (world.settings.partnerCenterLoss === 'refuse') return command
  return allNamed(world, { command, ...by })
}

/** An order with everybody named who loses something by it, as whoever gives it will have to; the same where nobody does. */
export function lossesAccepted(world: World, order: Envelope): Envelope {
  const decision = decide(world, order)
  if (decision.accepted || !lossCodes.includes(decision.refusal.code)) return order
  // Nothing else is refused for a loss.
  return { ...order, command: allNamed(world, { ...order, command: order.command as Losing }) }
}

function allNamed<Asked extends Losing>(
  world: World,
  { command, ...by }: Omit<Envelope, 'command'> & { readonly command: Asked },
): Asked {
  const named = new Set<NonNullable<Asked['lossAccepted']>[number]>()
  for (;;) {
    const asked = named.size === 0 ? command : { ...command, lossAccepted: [...named] }
    const decision = decide(world, { ...by, command: asked })
    const concerned =
      decision.accepted || !lossCodes.includes(decision.refusal.code)
        ? []
        : ((decision.refusal.details?.['users'] ?? []) as Asked['lossAccepted'] & object)
    const more = concerned.filter((user) => !named.has(user))
    if (more.length === 0) return asked
    for (const user of more) named.add(user)
  }
}

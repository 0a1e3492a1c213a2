import { decide } from '../engine/decide.ts'
import { dueOf } from '../engine/due.ts'
import { record } from '../engine/perform.ts'
import type { Command } from '../decider.ts'
import type { Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import type { PartnerId } from '../model/ids.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import type { World } from '../model/world.ts'

/**
 * A world in which what falls due for one partner by a day has happened, and nothing else: what it will be if nobody does
 * anything until then. The day itself is included. What falls due for customers is left where it is.
 */
export function partnerLater(world: World, partner: PartnerId, until: Instant): World {
  const by = { request: 'foreseen', actor: actorText(microsoft) }
  let later = world
  for (let taken = 0; taken < itemsMax; taken += 1) {
    const item = dueOf(later, { kind: 'partner', id: partner })
    if (item === undefined || item.at > until) return later
    const at = item.at > later.now ? item.at : later.now
    const moved = { ...later, now: at }
    const decision = decide(moved, { ...by, command: item.command as Command })
    invariant(decision.accepted, `what falls due is accepted: ${item.key}`)
    later = record(moved, decision.events, { ...by, at }).world
  }
  return later
}

/** Measures of so many years; what a partner is that does nothing has long come to rest by then. */
const itemsMax = 50

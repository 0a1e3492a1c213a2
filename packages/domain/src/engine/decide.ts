import { commandDefinition, type Command } from '../decider.ts'
import type { Event } from '../nouns.ts'
import {
  accept,
  broken,
  checkAll,
  firstBroken,
  type Decision,
  type Refusal,
  type Requirement,
} from '../kernel/decision.ts'
import { invariant } from '../kernel/invariant.ts'
import { parseActor, type Actor } from '../model/parties/actor.ts'
import type { World } from '../model/world.ts'
import { firstRulesOf } from './actor-rules.ts'
import { subscriptionHasRules } from './kind-rules.ts'
import { unknownReference } from './references.ts'
import { told } from './told.ts'
import type { AnyCommand, Context } from '../workflow.ts'

/** Who asks for what. The same `request` twice has the effect of one (decision-0004). */
export interface Envelope {
  readonly request: string
  /** `party/role`, as in contoso/admin-agent. */
  readonly actor: string
  readonly command: Command
}

/**
 * What a command records in this world, or the first rule it breaks. Pure: nothing is changed.
 * @throws BrokenInvariant when the actor's text is none; edges parse it before.
 */
export function decide(world: World, envelope: Envelope): Decision<Event> {
  const { definition, context } = opened(world, envelope)
  const { command } = envelope
  const unknown = unknownReference(world, command)
  const no = (refusal: Refusal) => ({
    accepted: false as const,
    refusal: told(refusal, command, context),
  })
  if (unknown) return no(unknown)
  const acting = actingOf(definition, command, context)
  const stranger = firstBroken(firstRulesOf(definition), acting, world.now)
  if (stranger) return no(broken(stranger, acting))
  const facts = definition.facts(command as never, context)
  const first = firstBroken(definition.rules, facts as never, world.now)
  if (first) return no(broken(first, facts as never))
  return accept(definition.events(command as never, facts as never, context) as Event[])
}

/** Every rule of a command with its answer, in order of precedence; a dangling reference alone, when there is one. */
export function requirements(world: World, envelope: Envelope): Requirement[] {
  const { definition, context } = opened(world, envelope)
  const { command } = envelope
  const unknown = unknownReference(world, command)
  if (unknown) {
    return [{ ...told(unknown, command, context), holds: false, inForce: true, from: null }]
  }
  const first = checkAll(
    firstRulesOf(definition),
    actingOf(definition, command, context),
    world.now,
  )
  // Of what has no rules here, none of the command's own can say anything.
  const hasRules = first.every(({ code, holds }) => holds || code !== subscriptionHasRules.code)
  const answers = hasRules
    ? [
        ...first,
        ...checkAll(
          definition.rules,
          definition.facts(command as never, context) as never,
          world.now,
        ),
      ]
    : first
  return answers.map((one) => (one.holds ? one : { ...one, ...told(one, command, context) }))
}

function actingOf(definition: AnyCommand, command: Command, context: Context) {
  return { command, context, customerMayGive: definition.customerMayGive === true }
}

function opened(world: World, envelope: Envelope): { definition: AnyCommand; context: Context } {
  const definition = commandDefinition(envelope.command.type)
  const actor: Actor | undefined = parseActor(envelope.actor)
  invariant(definition, `command ${envelope.command.type} is known`)
  invariant(actor, `${envelope.actor} is party/role`)
  return { definition, context: { world, now: world.now, actor } }
}

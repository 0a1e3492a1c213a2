import type { z } from 'zod'
import type { Instant } from './kernel/calendar.ts'
import type { Rule } from './kernel/decision.ts'
import type { MessageSchema } from './kernel/message.ts'
import type { Actor } from './model/parties/actor.ts'
import type { Customer } from './model/parties/customer.ts'
import type { Partner } from './model/parties/partner.ts'
import type { World } from './model/world.ts'
import type { ByClock } from './policies/clock.ts'

/** What a decision may look at besides the command. */
export interface Context {
  readonly world: World
  readonly now: Instant
  readonly actor: Actor
}

/** Any message as plain data, before or after its own type is known. */
export interface AnyMessage {
  readonly type: string
}

/** The schema of a command: what it is written as, and what it is read as, keep their types. */
export type CommandSchema = z.ZodType<AnyMessage> & MessageSchema

/** One command: its schema, what its rules look at, the rules in order, and what is recorded when they hold. */
export interface CommandDefinition<
  Schema extends CommandSchema,
  Facts,
  Event extends AnyMessage,
  Code extends string,
  Command = z.output<Schema>,
> {
  readonly message: Schema
  readonly facts: (command: Command, context: Context) => Facts
  /** Present when only the clock gives it; looked at before its rules. */
  readonly by?: ByClock<Code>
  readonly rules: readonly Rule<Facts, Code>[]
  /** True when its own rules say which kinds of subscription it is about. */
  readonly judgesKinds?: true
  /** True when it is about a partner, and the customer’s own people may give it too; else only the partner’s. */
  readonly customerMayGive?: true
  readonly events: (command: Command, facts: Facts, context: Context) => readonly Event[]
}

/** Ties the parts of a command together, with its types inferred. */
export function command<
  Schema extends CommandSchema,
  Facts,
  Event extends AnyMessage,
  Code extends string = never,
>(
  definition: CommandDefinition<Schema, Facts, Event, Code>,
): CommandDefinition<Schema, Facts, Event, Code> {
  return definition
}

/** Something that happens by itself at a moment, unless a fault strikes at one of its failpoints. */
export interface DueItem {
  readonly at: Instant
  /** Orders items that are due at one moment. */
  readonly key: string
  readonly command: AnyMessage
  /** In the order in which they are passed; empty when nothing can go wrong. */
  readonly failpoints: readonly string[]
  /** What a fault's `match` is compared with. */
  readonly subjects: readonly string[]
}

/** What happens to a due item when a fault strikes it. */
export type Mishap =
  | { readonly do: 'fail'; readonly at: string }
  | { readonly do: 'delay'; readonly at: string; readonly until: Instant }

/** What besides a subject's file decides when something falls due; the time it is now does not. */
export type DueBasis = Pick<World, 'settings' | 'partners' | 'startedAt'>

/** What falls due for one subject by some parts of its file. */
export interface Due<File = Customer> {
  /** While these are the same and the basis too, nothing else falls due, so it is not asked again. */
  readonly parts: readonly (keyof File)[]
  /** In no particular order. */
  readonly items: (file: File, basis: DueBasis) => readonly DueItem[]
}

/** Ties parts to what is asked of them: it is given no other part, so it cannot look at one that is not named. */
export function dueBy<const Part extends keyof Customer>(
  parts: readonly Part[],
  items: (customer: Pick<Customer, Part | 'id'>, basis: DueBasis) => readonly DueItem[],
): Due {
  return { parts, items }
}

/** The same for a partner. */
export function partnerDueBy<const Part extends keyof Partner>(
  parts: readonly Part[],
  items: (partner: Pick<Partner, Part | 'id'>, basis: DueBasis) => readonly DueItem[],
): Due<Partner> {
  return { parts, items }
}

/** What falls due, by the kind of subject it falls due for; nothing for a kind that is not named. */
export interface Dues {
  readonly customer?: readonly Due[]
  readonly partner?: readonly Due<Partner>[]
}

/** A command whose types are no longer known; the decider parses before it calls. */
export interface AnyCommand {
  readonly message: CommandSchema
  facts(command: never, context: Context): unknown
  readonly rules: readonly Rule<never>[]
  readonly by?: ByClock
  readonly judgesKinds?: true
  readonly customerMayGive?: true
  events(command: never, facts: never, context: Context): readonly AnyMessage[]
}

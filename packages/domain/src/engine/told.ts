import { commandDefinition } from '../decider.ts'
import { dayOf } from '../kernel/calendar.ts'
import type { Case, Details, Refusal } from '../kernel/decision.ts'
import type { Field, Fields, Mend } from '../kernel/mend.ts'
import { actorText } from '../model/parties/actor.ts'
import { kindNamed, kindOfList } from '../model/kinds.ts'
import { customerNamedBy } from '../model/subject.ts'
import { kindOf, referencesOf } from './references.ts'
import type { AnyMessage, Context } from '../workflow.ts'

/**
 * A refusal as people can be told it: with what the command named, what that is called, and what mends it with every
 * reference filled in. Rules only add what the command does not say (decision-0080).
 */
export function told(refusal: Refusal, command: AnyMessage, context: Context): Refusal {
  const mend = refusal.mend && completed(refusal.mend, command, context, refusal.details ?? {})
  const about = caseOf({ ...refusal, ...(mend ? { mend } : {}) }, command, context)
  return { ...refusal, about, ...(mend ? { mend } : {}) }
}

function caseOf({ details = {}, mend }: Refusal, command: AnyMessage, context: Context): Case {
  const { actor, now } = context
  const mending = mend?.by === 'command' ? { type: mend.command, ...mend.with } : undefined
  const giver = mend !== undefined && 'as' in mend ? partyOf(mend.as ?? '') : ''
  const things: Named[] = [
    ...[actor.party, giver].map((id): Named => ({ kind: 'partner', id })),
    ...referencesOf(command),
    ...(mending ? referencesOf(mending) : []),
    ...Object.entries(details).flatMap(([key, ids]) =>
      ids.map((id): Named => ({ kind: kindOfList(key) ?? key, id })),
    ),
  ]
  return {
    command: command.type,
    actor: actorText(actor),
    at: now,
    given: givenBy(command),
    names: namesOf(things, command, context),
    kinds: kindsOf(Object.keys(details)),
  }
}

interface Named {
  readonly kind: string
  readonly id: string
}

function namesOf(things: readonly Named[], command: AnyMessage, context: Context): Case['names'] {
  const { world, now } = context
  const id = customerNamedBy(command)
  const customer = id === undefined ? undefined : world.customers.get(id)
  const place = { world, customer, day: dayOf(now) }
  const names: Record<string, Record<string, string>> = {}
  for (const thing of things) {
    const kind = kindNamed(thing.kind)
    const name = kind?.name?.(thing.id, place)
    if (name === undefined || name === thing.id) continue
    const group = groupOf(thing.kind)
    names[group] = { ...names[group], [thing.id]: name }
  }
  return names
}

/** What the lists of a rule's details are lists of. */
export function kindsOf(lists: readonly string[]): Case['kinds'] {
  const known = lists.flatMap((list) => {
    const kind = kindOfList(list)
    return kind === undefined ? [] : [[list, groupOf(kind)] as const]
  })
  return Object.fromEntries(known)
}

function groupOf(kind: string): string {
  return kindNamed(kind)?.group ?? kind
}

/** Texts, numbers, amounts and names; a list of lines is too long to repeat. */
function givenBy(command: AnyMessage): Fields {
  const given = Object.entries(command).flatMap(([field, value]: [string, unknown]) =>
    field !== 'type' && isField(value) ? [[field, value] as const] : [],
  )
  return Object.fromEntries(given)
}

function isField(value: unknown): value is Field {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string')
  if (typeof value === 'object' && value !== null) return 'currency' in value
  return value !== undefined
}

/** The mend of a rule with what the command names: whom it is about, and who gives it. */
function completed(mend: Mend, command: AnyMessage, context: Context, details: Details): Mend {
  const named = givenBy(command)
  const giver = (as: string) => `${partyOfMend(as, named, context, details)}/${roleOf(as)}`
  switch (mend.by) {
    case 'command': {
      const shape = Object.keys(commandDefinition(mend.command)?.message.shape ?? {})
      const references = Object.fromEntries(
        shape.flatMap((field) => {
          const value = named[field]
          return value === undefined || kindOf(mend.command, field) === undefined
            ? []
            : [[field, value] as const]
        }),
      )
      const as = mend.as === undefined ? actorText(context.actor) : giver(mend.as)
      return { ...mend, with: { ...references, ...mend.with }, as }
    }
    case 'again': {
      const lists = Object.entries(mend.with).map(
        ([field, value]) => [field, joined(named[field], value)] as const,
      )
      const as = mend.as === undefined ? {} : { as: giver(mend.as) }
      const choose = mend.choose === undefined ? {} : { choose: chosenIn(command, mend.choose) }
      return { ...mend, with: Object.fromEntries(lists), ...choose, ...as }
    }
    case 'actor':
      return { ...mend, as: giver(mend.as) }
    default:
      return mend
  }
}

/** Of a command of several lines, what is chosen anew stands in them. */
function chosenIn(command: AnyMessage, fields: readonly string[]): readonly string[] {
  const shape = Object.keys(commandDefinition(command.type)?.message.shape ?? {})
  const own = fields.filter((field) => shape.includes(field))
  return own.length === 0 && shape.includes('lines') ? ['lines'] : own
}

/** A name that is given already stays. */
function joined(before: Field | undefined, more: Field): Field {
  return Array.isArray(before) && Array.isArray(more) ? [...new Set([...before, ...more])] : more
}

/** `actor` is whoever acts; else the command's field of that name, else the first of the details', else itself. */
function partyOfMend(as: string, named: Fields, { actor }: Context, details: Details): string {
  const party = partyOf(as)
  if (party === 'actor') return actor.party
  const field = named[party]
  return typeof field === 'string' ? field : (details[party]?.[0] ?? party)
}

function partyOf(actor: string): string {
  return actor.slice(0, Math.max(0, actor.indexOf('/')))
}

function roleOf(actor: string): string {
  return actor.slice(actor.indexOf('/') + 1)
}

import type { z } from 'zod'
import { meter, offer } from './catalog/index.ts'
import { commandDefinition, customerNamedBy } from './decider.ts'
import type { Refusal } from './kernel/decision.ts'
import type { Customer } from './model/customer.ts'
import type { World } from './model/world.ts'
import type { AnyMessage } from './workflow.ts'

/** A command that names something which does not exist is refused before any rule is looked at (decision-0006). */
export function unknownReference(world: World, command: AnyMessage): Refusal | undefined {
  const named = customerNamedBy(command)
  const customer = named === undefined ? undefined : world.customers.get(named)
  for (const [field, value] of Object.entries(command)) {
    const kind = kindOf(command.type, field)
    if (kind === undefined || typeof value !== 'string') continue
    if (!exists[kind](value, world, customer)) return unknown(field, kind, value)
  }
  return undefined
}

type Kind = keyof typeof exists

const exists = {
  partner: (id: string, world: World) => world.partners.has(id as never),
  customer: (id: string, world: World) => world.customers.has(id as never),
  offer: (id: string) => offer(id) !== undefined,
  meter: (id: string) => meter(id) !== undefined,
  subscription: (id: string, _: World, of?: Customer) =>
    of?.subscriptions.has(id as never) ?? false,
  entitlement: (id: string, _: World, of?: Customer) =>
    of?.azureSubscriptions.has(id as never) ?? false,
  plan: (id: string, _: World, of?: Customer) => of?.plans.has(id as never) ?? false,
  transition: (id: string, _: World, of?: Customer) => of?.transitions.has(id as never) ?? false,
  invitation: (id: string, _: World, of?: Customer) => of?.invitations.has(id as never) ?? false,
} as const

const own = new Set<string>(['subscription', 'entitlement', 'plan', 'transition', 'invitation'])

/** What a field of a command points at; undefined when it points at nothing, or at a thing still to be made. */
export function kindOf(type: string, field: string): Kind | undefined {
  const shape = commandDefinition(type)?.message.shape as Record<string, z.ZodType> | undefined
  const meta = metaOf(shape?.[field])
  if (meta.creates === true) return undefined
  if (typeof meta.ref === 'string' && meta.ref in exists) return meta.ref as Kind
  return own.has(field) ? (field as Kind) : undefined
}

function metaOf(schema: z.ZodType | undefined): { ref?: unknown; creates?: unknown } {
  if (!schema) return {}
  const inner =
    'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() : undefined
  return { ...(inner ? metaOf(inner as z.ZodType) : {}), ...schema.meta() }
}

function unknown(field: string, kind: Kind, value: string): Refusal {
  return {
    rule: 'AUD-01',
    code: `unknown-${kind}`,
    must: `The ${kind} a command names exists in this workspace.`,
    source: 'decision-0006#unknown-references-are-refusals',
    unknown: { field, kind, value },
  }
}

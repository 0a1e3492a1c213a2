import type { z } from 'zod'
import { meter, offer } from './catalog/index.ts'
import { commandDefinition, customerNamedBy } from './decider.ts'
import type { Refusal } from './kernel/decision.ts'
import { rememberedOf } from './kernel/remembered.ts'
import type { Customer } from './model/customer.ts'
import type { World } from './model/world.ts'
import type { AnyMessage } from './workflow.ts'

/** A command that names something which does not exist is refused before any rule is looked at (decision-0006). */
export function unknownReference(world: World, command: AnyMessage): Refusal | undefined {
  const named = customerNamedBy(command)
  const customer = named === undefined ? undefined : world.customers.get(named)
  for (const { field, kind, id } of referencesOf(command)) {
    if (!exists[kind](id, world, customer)) return unknown(field, kind, id)
  }
  return undefined
}

/** What a command points at. */
export interface Reference {
  readonly field: string
  readonly kind: ReferenceKind
  readonly id: string
}

/** Everything a command points at, in the order of its fields; what it makes itself is not among it. */
export function referencesOf(command: AnyMessage): Generator<Reference> {
  return referencesIn(shapeOf(commandDefinition(command.type)?.message), command)
}

function* referencesIn(shape: Shape, fields: object): Generator<Reference> {
  const known = fieldsOf(shape)
  for (const [field, value] of Object.entries(fields)) {
    const { kind, inner } = known.get(field) ?? pointsNowhere
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'object' && one !== null) yield* referencesIn(inner, one)
      if (kind !== undefined && typeof one === 'string') yield { field, kind, id: one }
    }
  }
}

/** What a field points at, and the fields of the objects in it. */
interface FieldOf {
  readonly kind: ReferenceKind | undefined
  readonly inner: Shape
}

const pointsNowhere: FieldOf = { kind: undefined, inner: {} }

/** Read from a schema once: every command is asked what it points at. */
const fieldsOf = rememberedOf((shape: Shape): ReadonlyMap<string, FieldOf> => {
  const fields = Object.entries(shape).map(([field, schema]): [string, FieldOf] => {
    return [field, { kind: kindOfField(field, schema), inner: shapeOf(schema) }]
  })
  return new Map(fields)
})

export const referenceKinds = [
  'partner',
  'customer',
  'offer',
  'meter',
  'subscription',
  'entitlement',
  'plan',
  'transition',
  'invitation',
  'user',
  'cart',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]

const exists: Readonly<
  Record<ReferenceKind, (id: string, world: World, of?: Customer) => boolean>
> = {
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
  user: (id: string, _: World, of?: Customer) => of?.users.has(id as never) ?? false,
  cart: (id: string, _: World, of?: Customer) => of?.carts.has(id as never) ?? false,
}

/** What a customer's file holds, by the name of the field that points at it; `users` points at more than one. */
const own: Readonly<Record<string, ReferenceKind>> = {
  subscription: 'subscription',
  entitlement: 'entitlement',
  plan: 'plan',
  transition: 'transition',
  invitation: 'invitation',
  user: 'user',
  users: 'user',
  cart: 'cart',
}

/** What a field of a command points at; undefined when it points at nothing, or at a thing still to be made. */
export function kindOf(type: string, field: string): ReferenceKind | undefined {
  return kindOfField(field, shapeOf(commandDefinition(type)?.message)[field])
}

function kindOfField(field: string, schema: z.ZodType | undefined): ReferenceKind | undefined {
  const meta = metaOf(schema)
  if (meta.creates === true) return undefined
  if (typeof meta.ref === 'string' && meta.ref in exists) return meta.ref as ReferenceKind
  return schema !== undefined && Object.hasOwn(own, field) ? own[field] : undefined
}

type Shape = Readonly<Record<string, z.ZodType | undefined>>

/** The fields of an object schema, optional or not, or of the objects in a list; none for anything else. */
function shapeOf(schema: object | undefined): Shape {
  const inner = unwrapped(schema)
  return inner && 'shape' in inner ? (inner.shape as Shape) : {}
}

function metaOf(schema: z.ZodType | undefined): { ref?: unknown; creates?: unknown } {
  if (!schema) return {}
  const inner = unwrapped(schema)
  return { ...(inner === schema ? {} : metaOf(inner as z.ZodType)), ...schema.meta() }
}

function unwrapped(schema: object | undefined): object | undefined {
  if (!schema || !('unwrap' in schema) || typeof schema.unwrap !== 'function') return schema
  return unwrapped(schema.unwrap() as object)
}

function unknown(field: string, kind: ReferenceKind, value: string): Refusal {
  return {
    rule: 'AUD-01',
    code: `unknown-${kind}`,
    must: `The ${kind} a command names must exist in this workspace.`,
    source: 'decision-0006#unknown-references-are-refusals',
    unknown: { field, kind, value },
  }
}

import { z } from 'zod'
import { commandDefinition, customerNamedBy } from '../decider.ts'
import { dayOf } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import { rememberedOf } from '../kernel/remembered.ts'
import { isCreated, refOf, unwrap } from '../kernel/schema-tree.ts'
import { isReferenceKind, kindOfField, kinds, type ReferenceKind } from '../model/kinds.ts'
import type { World } from '../model/world.ts'
import type { AnyMessage } from '../workflow.ts'

/** A command that names something which does not exist is refused before any rule is looked at (decision-0006). */
export function unknownReference(world: World, command: AnyMessage): Refusal | undefined {
  const named = customerNamedBy(command)
  const customer = named === undefined ? undefined : world.customers.get(named)
  const place = { world, customer, day: dayOf(world.now) }
  for (const { field, kind, id } of referencesOf(command)) {
    if (!kinds[kind].found(place).has(id)) return unknown(field, kind, id)
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

type Shape = Readonly<Record<string, z.ZodType | undefined>>

const noFields: Shape = {}

/** What a field points at, and the fields of the objects in it. */
interface FieldOf {
  readonly kind: ReferenceKind | undefined
  readonly inner: Shape
}

const pointsNowhere: FieldOf = { kind: undefined, inner: noFields }

/** Read from a schema once: every command is asked what it points at. */
const fieldsOf = rememberedOf((shape: Shape): ReadonlyMap<string, FieldOf> => {
  const fields = Object.entries(shape).map(([field, schema]): [string, FieldOf] => {
    return [field, { kind: kindOfReference(field, schema), inner: shapeOf(schema) }]
  })
  return new Map(fields)
})

/** What a field of a command points at; undefined when it points at nothing, or at a thing still to be made. */
export function kindOf(type: string, field: string): ReferenceKind | undefined {
  return kindOfReference(field, shapeOf(commandDefinition(type)?.message)[field])
}

function kindOfReference(field: string, schema: z.ZodType | undefined): ReferenceKind | undefined {
  if (schema === undefined || isCreated(schema)) return undefined
  const kind = refOf(schema) ?? refOf(itemOf(schema)) ?? kindOfField(field)
  return isReferenceKind(kind) ? kind : undefined
}

/** The fields of an object schema, optional or not, or of the objects in a list; none for anything else. */
function shapeOf(schema: z.ZodType | undefined): Shape {
  const { def } = (itemOf(schema ?? z.never()) as z.core.$ZodTypes)._zod
  return def.type === 'object' ? (def.shape as Shape) : noFields
}

/** What a list is of; of anything else, itself without its wrappers. */
function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrap(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  return def.type === 'array' ? unwrap(def.element) : inner
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

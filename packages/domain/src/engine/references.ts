import { z } from 'zod'
import { commandDefinition } from '../decider.ts'
import { dayOf } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import { definitionOf, itemOf } from '../kernel/schema-shapes.ts'
import { isCreated, refOf } from '../kernel/schema-tree.ts'
import { isReferenceKind, kindOfField, kinds, type ReferenceKind } from '../model/kinds.ts'
import { customerNamedBy } from '../model/subject.ts'
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
export function referencesOf(command: AnyMessage): readonly Reference[] {
  const found: Reference[] = []
  gather(pointersOfCommand(command.type), command, found)
  return found
}

function gather(pointers: Pointers, fields: object, found: Reference[]): void {
  for (const field of Object.keys(fields)) {
    const pointer = pointers.get(field)
    if (pointer === undefined) continue
    const value: unknown = fields[field as keyof typeof fields]
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'object' && one !== null) gather(pointer.inner, one, found)
      if (pointer.kind !== undefined && typeof one === 'string') {
        found.push({ field, kind: pointer.kind, id: one })
      }
    }
  }
}

/** Whether a command names things of a kind that are there already. */
export function pointsAt(type: string, kind: ReferenceKind): boolean {
  return reaches(pointersOfCommand(type), kind)
}

/** Whether a command names an order that is there already; a rule of its own says that there is none. */
export function namesOrder(type: string): boolean {
  const { order } = shapeOf(commandDefinition(type)?.message)
  return order !== undefined && !isCreated(order)
}

function reaches(pointers: Pointers, kind: ReferenceKind): boolean {
  return [...pointers.values()].some((one) => one.kind === kind || reaches(one.inner, kind))
}

type Shape = Readonly<Record<string, z.ZodType | undefined>>

const noFields: Shape = {}

/** The fields that point somewhere, or hold objects with such fields. */
type Pointers = ReadonlyMap<string, Pointer>

interface Pointer {
  readonly kind: ReferenceKind | undefined
  readonly inner: Pointers
}

const byCommand = new Map<string, Pointers>()

/** Read from a schema once: every command is asked what it points at. */
function pointersOfCommand(type: string): Pointers {
  const known = byCommand.get(type)
  if (known) return known
  const pointers = pointersOf(shapeOf(commandDefinition(type)?.message))
  if (commandDefinition(type)) byCommand.set(type, pointers)
  return pointers
}

function pointersOf(shape: Shape): Pointers {
  const fields = Object.entries(shape).flatMap(([field, schema]): [string, Pointer][] => {
    const kind = kindOfReference(field, schema)
    const inner = pointersOf(shapeOf(schema))
    return kind === undefined && inner.size === 0 ? [] : [[field, { kind, inner }]]
  })
  return new Map(fields)
}

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
  const def = definitionOf(itemOf(schema ?? z.never()))
  return def.type === 'object' ? (def.shape as Shape) : noFields
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

import { z } from 'zod'
import { dayOf, nextDay, type Instant } from '../kernel/calendar.ts'
import { instantField } from '../kernel/fields.ts'
import { customerField, partnerField, type PartnerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { isA, type Partner } from '../model/parties/partner.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'
import {
  capabilities as all,
  columns,
  heldBy,
  holders,
  type Capability,
  type Column,
} from '../policies/capability.ts'
import { capabilityMatrix } from '../policies/capability-matrix.ts'
import { columnOf } from '../policies/capability-column.ts'
import { cellOf } from '../policies/permission.ts'
import { partnerLater } from './partner-later.ts'
import { reading } from './reading.ts'

const cell = z.strictObject({
  column: z.enum(columns).meta({ description: 'As what the partner stands before the customer.' }),
  customers: z.enum(['direct', 'indirect', 'all']).meta({ description: 'Of whom it is said.' }),
  allowed: z.boolean(),
  code: z
    .string()
    .nullable()
    .meta({ description: 'The refusal; null where none is or nothing asks.' }),
  source: z.string(),
  assumed: z.boolean().meta({ description: 'True where no page of Microsoft’s states it.' }),
})

/** What a partner may do, why, and what it will be on a day to come if nothing is done until then. */
export const capabilities = reading({
  name: 'capabilities',
  summary: 'What a partner may do for its customers, why, and what it will be on a day to come',
  question: z.strictObject({
    partner: partnerField,
    customer: customerField.optional().meta({ description: 'Only what may be done for this one.' }),
    on: instantField.optional().meta({ description: 'A day to come, after the clock.' }),
  }),
  answer: z.strictObject({
    now: instantField,
    on: instantField.nullable(),
    kind: z.enum(['direct', 'indirect']).nullable().meta({
      description:
        'What the customer is to the partner; null when none is asked for, or is none of it.',
    }),
    rows: z.array(
      z.strictObject({
        capability: z.enum(all),
        commands: z.array(z.string()).readonly().meta({
          description: 'Which commands ask for it; empty where there is none.',
        }),
        heldBy: z.enum(holders).meta({
          description: 'Who holds to it; nobody to what is told only.',
        }),
        now: z.array(cell),
        then: z.array(cell).meta({ description: 'Empty unless a day was asked for.' }),
      }),
    ),
  }),
  faultIn: ({ now }, { on }) => {
    if (on === undefined || on > now) return null
    return {
      kind: 'past-day',
      path: 'on',
      value: on,
      clock: now,
      earliest: nextDay(dayOf(now)),
    }
  },
  of: (world, { partner, customer: id, on }) => {
    const customer = id === undefined ? null : customerOf(world, id)
    const later = on === undefined ? null : partnerLater(world, partner, on)
    return {
      now: world.now,
      on: later === null ? null : (on as Instant),
      kind: customer === null ? null : kindOf(partnerOf(world, partner), customer),
      rows: all.map((capability) => ({
        capability,
        commands: capabilityMatrix[capability].commands,
        heldBy: heldBy(capabilityMatrix[capability]),
        now: cellsOf(world, partner, capability, customer),
        then: later === null ? [] : cellsOf(later, partner, capability, customer),
      })),
    }
  },
})

/** A customer whose provider orders is an indirect one of the partner (IND-09). */
function kindOf(partner: Partner, customer: Customer): 'direct' | 'indirect' | null {
  if (!customer.relationships.has(partner.id)) return null
  return ofProvider.has(columnOf(partner, customer, 'order')) ? 'indirect' : 'direct'
}

const ofProvider: ReadonlySet<Column> = new Set(['dual-indirect', 'indirect-reseller'])

/** One cell of the customer that is asked for; else one, or two where a partner of both kinds has customers of both. */
function cellsOf(world: World, id: PartnerId, capability: Capability, customer: Customer | null) {
  const partner = partnerOf(world, id)
  const isDual = isA('direct-bill', partner) && isA('indirect-reseller', partner)
  const of = (column: Column, customers: 'direct' | 'indirect' | 'all') => {
    const found = cellOf(world, capability, column)
    const { allowed, source, assumed } = found
    return { column, customers, allowed, code: found.allowed ? null : found.code, source, assumed }
  }
  const column = columnOf(partner, customer, capability)
  if (customer !== null) return [of(column, kindOf(partner, customer) ?? 'all')]
  if (!isDual) return [of(column, 'all')]
  return [of(column, 'direct'), of('dual-indirect', 'indirect')]
}

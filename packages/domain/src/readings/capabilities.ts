import { z } from 'zod'
import { dayOf, nextDay, type Instant } from '../kernel/calendar.ts'
import { instantField } from '../kernel/fields.ts'
import { partnerField, type PartnerId } from '../model/ids.ts'
import { isA } from '../model/parties/partner.ts'
import { partnerOf, type World } from '../model/world.ts'
import {
  askedBy,
  askers,
  capabilities as all,
  columns,
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
    on: instantField.optional().meta({ description: 'A day to come, after the clock.' }),
  }),
  answer: z.strictObject({
    now: instantField,
    on: instantField.nullable(),
    rows: z.array(
      z.strictObject({
        capability: z.enum(all),
        commands: z.array(z.string()).readonly().meta({
          description: 'Which commands ask for it; empty where there is none.',
        }),
        askedBy: z.enum(askers).meta({
          description: 'Who looks at it before something is done; nobody of what is told only.',
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
  of: (world, { partner, on }) => {
    const later = on === undefined ? null : partnerLater(world, partner, on)
    return {
      now: world.now,
      on: later === null ? null : (on as Instant),
      rows: all.map((capability) => ({
        capability,
        commands: capabilityMatrix[capability].commands,
        askedBy: askedBy(capabilityMatrix[capability]),
        now: cellsOf(world, partner, capability),
        then: later === null ? [] : cellsOf(later, partner, capability),
      })),
    }
  },
})

/** One cell, or two where a partner of both kinds has customers of both kinds. */
function cellsOf(world: World, id: PartnerId, capability: Capability) {
  const partner = partnerOf(world, id)
  const isDual = isA('direct-bill', partner) && isA('indirect-reseller', partner)
  const of = (column: Column, customers: 'direct' | 'indirect' | 'all') => {
    const found = cellOf(world, capability, column)
    const { allowed, source, assumed } = found
    return { column, customers, allowed, code: found.allowed ? null : found.code, source, assumed }
  }
  const column = columnOf(partner, null, capability)
  if (!isDual) return [of(column, 'all')]
  return [of(column, 'direct'), of('dual-indirect', 'indirect')]
}

import { z } from 'zod'
import { due } from '../engine/due.ts'
import type { Instant } from '../kernel/calendar.ts'
import { countryField, durationField, instantField } from '../kernel/fields.ts'
import type { Customer } from '../model/parties/customer.ts'
import { faultKinds } from '../model/fault.ts'
import { asLicense } from '../model/subscriptions/commerce-subscription.ts'
import { faultField, partnerField } from '../model/ids.ts'
import { enrollmentStatuses } from '../model/parties/enrollment.ts'
import { partnerKinds, type Partner } from '../model/parties/partner.ts'
import { clockSpeedField } from '../model/running.ts'
import { reading } from './reading.ts'

const partner = z.strictObject({
  id: partnerField,
  name: z.string(),
  kinds: z.array(z.enum(partnerKinds)).readonly(),
  country: countryField,
  mpn: z.string(),
  providers: z.array(partnerField).readonly(),
  partnerAgreementSignedAt: instantField.nullable(),
  anniversaryDay: z.int(),
  enrollment: z.enum(enrollmentStatuses).nullable().meta({
    description: 'Where it stands on its way to indirect reseller; null before it is identified.',
  }),
})

const fault = z.strictObject({
  id: faultField,
  at: z.string(),
  do: z.enum(faultKinds),
  timesLeft: z.int(),
  match: z.string().nullable(),
  by: durationField,
})

/** What stands around every screen. It grows with partners and faults alone, however many customers there are. */
export const frame = reading({
  name: 'frame',
  summary: 'What stands around every screen: clock, partners, faults, counts',
  question: z.strictObject({}),
  answer: z.strictObject({
    position: z.int().meta({ description: 'Of the last event in it.' }),
    now: instantField,
    startedAt: instantField.meta({ description: 'Where the clock began.' }),
    advancing: z.boolean().meta({ description: 'Whether the clock is on its way.' }),
    running: z
      .strictObject({ speed: clockSpeedField, to: instantField.nullable() })
      .nullable()
      .meta({ description: 'How the clock moves by itself; null when it moves only when told.' }),
    nextDueAt: instantField.nullable().meta({ description: 'When anything at all falls due.' }),
    nextStepAt: instantField.nullable().meta({
      description: 'When the next step is due of a transition, or of licences on their way.',
    }),
    partners: z.record(partnerField, partner),
    faults: z.record(faultField, fault),
    counts: z.strictObject({
      customers: z.int(),
      underWay: z.int().meta({ description: 'Customers with a next step.' }),
    }),
  }),
  of: (world) => {
    const steps = world.customers.rows().flatMap((customer) => nextStepOf(customer) ?? [])
    return {
      position: world.position,
      now: world.now,
      startedAt: world.startedAt,
      advancing: world.advancing !== null,
      running: world.running,
      nextDueAt: due(world)?.at ?? null,
      nextStepAt: earliest(steps),
      partners: Object.fromEntries(world.partners.entries().map(([id, one]) => [id, shown(one)])),
      faults: Object.fromEntries(world.faults.entries()),
      counts: { customers: world.customers.size, underWay: steps.length },
    }
  },
})

function shown(partner: Partner) {
  const { id, name, kinds, country, mpn, providers, enrollment } = partner
  const { partnerAgreementSignedAt, anniversaryDay } = partner
  const billed = { partnerAgreementSignedAt, anniversaryDay }
  const status = enrollment?.status ?? null
  return { id, name, kinds, country, mpn, providers, ...billed, enrollment: status }
}

/** Worked out once for each state of a customer's file, which is a value. */
function nextStepOf(customer: Customer): Instant | null {
  const known = nextSteps.get(customer)
  if (known !== undefined) return known
  const moments = [
    ...customer.transitions.rows().map(({ nextStepAt }) => nextStepAt),
    ...customer.subscriptions.rows().map((one) => asLicense(one)?.provisionedAt ?? null),
  ]
  const next = earliest(moments.filter((moment) => moment !== null))
  nextSteps.set(customer, next)
  return next
}

const nextSteps = new WeakMap<Customer, Instant | null>()

function earliest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>(
    (first, moment) => (first === null || moment < first ? moment : first),
    null,
  )
}

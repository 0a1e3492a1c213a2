import { z } from 'zod'
import { asReservation, monthlyCents } from '../accounting/reservation-charges.ts'
import { isReturnable, refundOf } from '../accounting/reservation-return.ts'
import { coveredAt } from '../accounting/reserved-shares.ts'
import { strandingsOf, type Stranding } from '../accounting/strandings.ts'
import { listCurrency } from '../accounting/total.ts'
import type { Instant } from '../kernel/calendar.ts'
import { durationField, instantField } from '../kernel/fields.ts'
import { ofCents } from '../kernel/money.ts'
import { planAbove } from '../model/azure/reservations-below.ts'
import {
  customerField,
  entitlementField,
  partnerField,
  planField,
  subscriptionField,
} from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { reservationPayments, type Reservation } from '../model/subscriptions/reservation.ts'
import { customerOf } from '../model/world.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'
import { shapeOf } from './shapes.ts'
import { strandingShape } from './stranded-reservations.ts'

/** What a reservation does at a moment; `stops` covers something now that it will not cover to its end. */
const reservationStandings = ['covers', 'stops', 'stranded', 'idle', 'over', 'returned'] as const
type ReservationStanding = (typeof reservationStandings)[number]

const refundShape = z
  .strictObject({
    refund: moneyAnswer,
    left: moneyAnswer.meta({ description: 'Of what was paid, for the days after today.' }),
    isFull: z.boolean(),
    isCapped: z.boolean().meta({ description: 'The limit of the year keeps a part of it.' }),
  })
  .meta({ description: 'What comes back when it is returned now; null when it cannot be.' })

const rowShape = z.strictObject({
  subscription: subscriptionField,
  name: z.string(),
  partner: partnerField,
  armSku: z.string(),
  armRegion: z.string(),
  quantity: z.int().meta({ description: 'Instances.' }),
  termLength: durationField,
  payment: z.enum(reservationPayments),
  monthly: moneyAnswer
    .nullable()
    .meta({ description: 'All instances, a month of the term; null where it has no price.' }),
  from: instantField,
  until: instantField,
  scope: entitlementField.nullable().meta({ description: 'Null for all of the customer.' }),
  plan: planField.nullable().meta({ description: 'That it is below; null while there is none.' }),
  standing: z.enum(reservationStandings),
  covers: z.array(entitlementField).readonly().meta({ description: 'At this moment.' }),
  stranded: z.array(shapeOf<Stranding>(strandingShape)).readonly(),
  refund: refundShape.nullable(),
})

/** What a customer has reserved: what it covers, what it costs until when, and what would come back for it. */
export const reservations = reading({
  name: 'reservations',
  summary:
    'A customer’s reservations, what each covers now, and what comes back when it is returned',
  question: z.strictObject({ customer: customerField }),
  answer: z.array(rowShape).readonly(),
  of: (world, { customer: id }) => {
    const customer = customerOf(world, id)
    return customer.subscriptions
      .rows()
      .flatMap((one) => asReservation(one) ?? [])
      .map((one) => rowOf(one, customer, world.now))
  },
})

function rowOf(one: Reservation, customer: Customer, now: Instant) {
  const cents = monthlyCents(one)
  const covers = coveredAt(customer, one, now)
  const stranded = strandingsOf(customer).filter(({ subscription }) => subscription === one.id)
  return {
    subscription: one.id,
    name: one.name,
    partner: one.partner,
    armSku: one.armSku,
    armRegion: one.armRegion,
    quantity: one.quantity,
    termLength: one.termLength,
    payment: one.payment,
    monthly: cents === null ? null : ofCents(cents, listCurrency),
    from: one.term.from,
    until: one.returned?.at ?? one.term.until,
    scope: one.scope.type === 'single' ? one.scope.entitlement : null,
    plan: planAbove(customer, one)?.id ?? null,
    standing: standingOf(one, { covers: covers.length > 0, strands: stranded.length > 0, now }),
    covers,
    stranded,
    refund: isReturnable(one, now) ? refundOf(customer, one, now) : null,
  }
}

function standingOf(
  { returned, term }: Reservation,
  is: { readonly covers: boolean; readonly strands: boolean; readonly now: Instant },
): ReservationStanding {
  if (returned !== null) return 'returned'
  if (is.now >= term.until) return 'over'
  if (is.strands) return is.covers ? 'stops' : 'stranded'
  return is.covers ? 'covers' : 'idle'
}

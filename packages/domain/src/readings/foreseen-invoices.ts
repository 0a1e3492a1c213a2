import { z } from 'zod'
import { billedAmounts, type BilledAmount } from '../accounting/billed-amounts.ts'
import { ahead, withOnly } from '../engine/ahead.ts'
import { addMonths, firstOfMonth, startOf, type Instant } from '../kernel/calendar.ts'
import type { Refusal } from '../kernel/decision.ts'
import { instantField } from '../kernel/fields.ts'
import { finished } from '../kernel/finished.ts'
import type { CustomerId } from '../model/ids.ts'
import { invoiceStreams, type InvoiceStream, type Period } from '../model/ledger/period.ts'
import { customerNamedBy } from '../model/subject.ts'
import type { World } from '../model/world.ts'
import { orderAsked, orderFault, orderFields } from './order-question.ts'
import { reading } from './reading.ts'
import { refusalShape } from './requirement-shape.ts'
import { fields, shapeOf } from './shapes.ts'
import { sideBySide, sides, type Sides } from './side-by-side.ts'

const monthsDefault = 3
/** A move that begins on several days is several orders. */
const ordersMax = 20

interface ForeseenInvoice extends Sides {
  readonly stream: InvoiceStream
  readonly period: Period
  /** The period goes on after the last moment that is told: it is counted up to then. */
  readonly isOpen: boolean
}

interface ForeseenInvoices {
  readonly accepted: boolean
  readonly refusal: Refusal | null
  /** What is owed up to this moment is told, on both sides. */
  readonly until: Instant
  /** The customer's part of each invoice that is yet to come, in order of their periods. */
  readonly rows: readonly ForeseenInvoice[]
  readonly totals: readonly Sides[]
}

const answer = fields<ForeseenInvoices>({
  accepted: z.boolean(),
  refusal: refusalShape.nullable(),
  until: instantField.meta({ description: 'What is owed up to it is told, on both sides.' }),
  rows: z.array(
    fields<ForeseenInvoice>({
      ...sides,
      stream: z.enum(invoiceStreams),
      period: z.strictObject({ from: instantField, until: instantField }),
      isOpen: z
        .boolean()
        .meta({ description: 'It goes on after `until`, and is counted up to then.' }),
    }),
  ),
  totals: z.array(fields<Sides>(sides)),
})

const question = z.strictObject({
  as: orderFields.as,
  command: z.union([
    orderFields.command.transform((one) => [one]),
    z.array(orderFields.command).min(1).max(ordersMax),
  ]),
  months: z
    .string()
    .regex(/^([1-9]|1[0-2])$/)
    .transform(Number)
    .optional()
    .meta({ description: `Calendar months to look ahead, 1 to 12; ${monthsDefault} when absent.` }),
})

type Asked = z.output<typeof question>

/** Invoices that are yet to come, if nothing is done and if it is; both played by the executor, on forks (decision-0243). */
export const foreseenInvoices = reading({
  name: 'foreseen-invoices',
  summary: 'What a customer will be invoiced for in the coming months, with and without an order',
  question,
  answer: shapeOf<ForeseenInvoices>(answer),
  faultIn: (_, { as, command }) =>
    command.map((one) => orderFault({ as, command: one })).find((fault) => fault !== null) ?? null,
  of: (world, asked) => finished(foreseen(world, asked)),
  inSlices: (world, asked) => foreseen(world, asked),
})

function* foreseen(
  world: World,
  { as, command, months = monthsDefault }: Asked,
): Generator<void, ForeseenInvoices, void> {
  const orders = command.map((one) => orderAsked({ as, command: one }))
  const customer = orders.flatMap((one) => customerNamedBy(one.command) ?? [])[0]
  const until = startOf(addMonths(firstOfMonth(world.now), months))
  const start = withOnly(world, customer)
  const without = yield* ahead(start, until, [])
  const done = yield* ahead(start, until, orders)
  const toCome = (later: World) =>
    comingAmounts(later, customer).filter(
      ({ issuedAt }) => issuedAt === null || issuedAt > world.now,
    )
  const before = toCome(without.world)
  const after = done.refusal === null ? toCome(done.world) : before
  return {
    accepted: done.refusal === null,
    refusal: done.refusal,
    until,
    rows: sideBySide(before, after, invoiceKey).map(({ of: { stream, period }, ...row }) => ({
      ...row,
      stream,
      period,
      isOpen: period.until > until,
    })),
    totals: sideBySide(before, after, ({ partner, amount }) => `${partner} ${amount.currency}`).map(
      ({ of: _, ...row }) => row,
    ),
  }
}

function comingAmounts(world: World, id: CustomerId | undefined): readonly BilledAmount[] {
  const customer = id === undefined ? undefined : world.customers.get(id)
  return customer === undefined ? [] : billedAmounts(customer, world)
}

/** Invoices in order of their periods; one that is on one side alone is nothing on the other. */
function invoiceKey({ period, stream, partner, amount }: BilledAmount): string {
  return `${period.until} ${period.from} ${stream} ${partner} ${amount.currency}`
}

import { meter } from '../catalog/index.ts'
import { dayOf, daysBetween } from '../kernel/calendar.ts'
import { decimal, type Decimal } from '../kernel/decimal.ts'
import { add, centsOf, equals, isNegative, zero, type Money } from '../kernel/money.ts'
import { asSold, type CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import type { UsageLine } from '../model/ledger/usage-invoice.ts'
import {
  isInvoice,
  type InvoiceEvent,
  type LicenseInvoiced,
} from '../model/ledger/invoice-events.ts'
import { graduated } from '../accounting/graduated.ts'
import { chargesOf, lineOf } from '../accounting/license-charges.ts'
import { rateNoted } from '../accounting/list-rate.ts'
import {
  asReservation,
  reservationChargesOf,
  reservationLine,
} from '../accounting/reservation-charges.ts'
import { listCurrency, totalOf } from '../accounting/total.ts'
import type { FileStep } from '../engine/step.ts'
import type { InvariantCheck } from './invariant-check.ts'

export const moneyConserved: InvariantCheck = {
  id: 'INV-13',
  statement:
    'Money is conserved: invoice totals equal the sum of their lines, credits never exceed what was paid, no rounding drifts.',
  of: 'customer',
  violations: (customer, { recorded }) => {
    const { event } = recorded
    return [
      ...(isInvoice(event) ? sums(event) : []),
      ...(event.type === 'UsageInvoiced' ? [...drifts(event), ...rates(event)] : []),
      ...(event.type === 'LicenseInvoiced' ? inexact(event) : []),
      ...changedSubscriptions(customer).flatMap((one) => [...credits(one), ...overreturned(one)]),
    ]
  },
}

type UsageInvoiced = Extract<InvoiceEvent, { type: 'UsageInvoiced' }>
/** No more comes back of a reservation than was paid for it. */
function overreturned(subscription: CommerceSubscription): string[] {
  const reservation = asReservation(subscription)
  if (reservation === undefined) return []
  const balance = totalOf(
    listCurrency,
    reservationChargesOf(reservation).map((charge) => reservationLine(reservation, charge)),
  )
  return isNegative(balance) ? [`${reservation.id} gave back more than was paid`] : []
}

interface Summed {
  readonly number: string
  readonly lines: readonly { readonly amount: Money }[]
  readonly total: Money
}

function sums({ number, lines, total }: Summed): string[] {
  const { currency } = total
  const strange = lines.filter(({ amount }) => amount.currency !== currency)
  if (strange.length > 0) return [`${number} is in ${currency}, and not all of its lines are`]
  const sum = totalOf(currency, lines)
  return equals(sum, total) ? [] : [`${number} says ${total.amount}, its lines ${sum.amount}`]
}

/** A line of usage is cut once for each of its days, so it is less than a cent a day away from its exact price; tiers are climbed line by line. */
function drifts({ number, lines, ...of }: UsageInvoiced): string[] {
  const { rate } = rateNoted(of)
  const counted = new Map<string, Decimal>()
  return lines.flatMap((line, index) => {
    if (line.credit !== undefined) return overearned(number, line, lines.slice(0, index))
    const of = `${line.entitlement} ${line.meter}`
    const before = counted.get(of) ?? decimal(0)
    const after = before.plus(decimal(line.quantity).times(60))
    counted.set(of, after)
    const tiers = (line.meter === null ? undefined : meter(line.meter)?.tiers) ?? []
    const exact = graduated(tiers, before, after).times(rate).div(60).toNumber()
    const lost = exact - Number(line.amount.amount)
    const daysMost = daysBetween(dayOf(line.from), dayOf(line.until)) + 1
    const isCut = lost > -centsSlack && lost < daysMost * 0.01 + centsSlack
    return isCut ? [] : [`${number} asks ${line.amount.amount} for ${exact} of ${line.entitlement}`]
  })
}

/** Only dollars need no rate; another currency has one, and never 1 for want of it. */
function rates({ number, exchange, total: { currency } }: UsageInvoiced): string[] {
  return (exchange === undefined) === (currency === listCurrency)
    ? []
    : [`${number} is in ${currency} ${exchange ? 'at a rate' : 'without a rate'}`]
}

/** Credits come after the line that they are of, and are together no more than that. */
function overearned(number: string, credit: UsageLine, before: readonly UsageLine[]): string[] {
  const at = before.findLastIndex((one) => one.credit === undefined)
  const line = before[at]
  const all = [...before.slice(Math.max(at, 0)), credit]
  const isOfLine =
    line?.entitlement === credit.entitlement &&
    line.meter === credit.meter &&
    !isNegative(totalOf(credit.amount.currency, all)) &&
    isNegative(credit.amount)
  return isOfLine ? [] : [`${number} gives back more than ${credit.entitlement} cost`]
}

/** Numbers are good enough to see a whole cent. */
const centsSlack = 1e-6

function inexact({ number, lines }: LicenseInvoiced): string[] {
  return lines
    .filter((line) => !isNearUnitPrice(line))
    .map(({ subscription }) => `${number} shows another price than it asks for ${subscription}`)
}

/** The price that is shown is cut, so a line is at most a cent dearer for each licence, and never cheaper. */
function isNearUnitPrice({ amount, unitPrice, quantity }: LicenseLine): boolean {
  const [cents, unit] = [Math.abs(centsOf(amount.amount)), centsOf(unitPrice.amount)]
  return unit * quantity <= cents && cents <= (unit + 1) * quantity
}

/** At no moment was more given back than had been charged. */
function credits(subscription: CommerceSubscription): string[] {
  const sold = asSold(subscription)
  if (sold === undefined) return []
  let balance = zero(listCurrency)
  for (const charge of chargesOf(sold).all) {
    balance = add(balance, lineOf(sold, charge).amount)
    if (isNegative(balance)) {
      return [`${subscription.id} gave back more than was paid at ${charge.at}`]
    }
  }
  return []
}

function changedSubscriptions({
  before,
  after,
}: FileStep<Customer>): readonly CommerceSubscription[] {
  if (before?.subscriptions === after.subscriptions) return []
  return after.subscriptions.rows().filter((is) => before?.subscriptions.get(is.id) !== is)
}

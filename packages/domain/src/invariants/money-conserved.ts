import { meter } from '../catalog/index.ts'
import { dayOf } from '../kernel/calendar.ts'
import { daysBetween } from '../kernel/civil.ts'
import { add, centsOf, equals, isNegative, zero, type Money } from '../kernel/money.ts'
import { asSold, type CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import { partnerOf, type World } from '../model/world.ts'
import type { InvoiceEvent, LicenseInvoiced } from '../model/ledger/invoice-events.ts'
import { chargesOf, lineOf, periodAt } from '../workflows/billing/index.ts'
import type { FileStep } from '../engine/step.ts'
import type { InvariantCheck } from './invariant-check.ts'

export const moneyConserved: InvariantCheck = {
  id: 'INV-13',
  statement:
    'Money is conserved: invoice totals equal the sum of their lines, credits never exceed what was paid, no rounding drifts.',
  of: 'customer',
  violations: (customer, { after, recorded }) => {
    const { event } = recorded
    return [
      ...(event.type === 'UsageInvoiced' || event.type === 'LicenseInvoiced' ? sums(event) : []),
      ...(event.type === 'UsageInvoiced' ? drifts(event) : []),
      ...(event.type === 'LicenseInvoiced' ? invoicedOnce(event, customer.after, after) : []),
      ...changedSubscriptions(customer).flatMap(([was, is]) => [
        ...credits(is),
        ...(was ? rewritten(was, is, recorded.at) : []),
      ]),
    ]
  },
}

interface Summed {
  readonly number: string
  readonly lines: readonly { readonly amount: Money }[]
  readonly total: Money
}

function sums({ number, lines, total }: Summed): string[] {
  const sum = totalOf(lines)
  return equals(sum, total) ? [] : [`${number} says ${total.amount}, its lines ${sum.amount}`]
}

/** A line of usage is cut once for each of its days, so it is less than a cent a day away from its exact price. */
function drifts({ number, lines }: Extract<InvoiceEvent, { type: 'UsageInvoiced' }>): string[] {
  return lines.flatMap((line) => {
    const price = line.meter === null ? undefined : meter(line.meter)?.tiers[0]?.priceUsd
    const exact = Number(line.quantity) * Number(price ?? '0')
    const lost = exact - Number(line.amount.amount)
    const daysMost = daysBetween(dayOf(line.from), dayOf(line.until)) + 1
    const isCut = lost > -centsSlack && lost < daysMost * 0.01 + centsSlack
    return isCut ? [] : [`${number} asks ${line.amount.amount} for ${exact} of ${line.entitlement}`]
  })
}

/** Numbers are good enough to see a whole cent. */
const centsSlack = 1e-6

/** What a partner was invoiced for licences is what they cost it since the workspace's first period. */
function invoicedOnce(
  { partner, number, period, lines }: LicenseInvoiced,
  of: Customer,
  world: World,
) {
  const inexact = lines.filter((line) => !isNearUnitPrice(line))
  const start = periodAt('legacy', world.startedAt, partnerOf(world, partner).anniversaryDay).from
  const charged = of.subscriptions
    .rows()
    .flatMap((subscription) => asSold(subscription) ?? [])
    .filter((sold) => sold.partner === partner)
    .flatMap((subscription) =>
      chargesOf(subscription)
        .all.filter(({ at }) => start <= at && at < period.until)
        .map((charge) => lineOf(subscription, charge)),
    )
  const invoiced = of.licenseInvoices
    .rows()
    .filter((invoice) => invoice.partner === partner)
    .flatMap((invoice) => invoice.lines)
  const [owed, paid] = [totalOf(charged), totalOf(invoiced)]
  return [
    ...inexact.map(
      ({ subscription }) => `${number} shows another price than it asks for ${subscription}`,
    ),
    ...(equals(owed, paid) && charged.length === invoiced.length
      ? []
      : [`${partner} was invoiced ${paid.amount} by ${number}, and owed ${owed.amount}`]),
  ]
}

/** The price that is shown is cut, so a line is at most a cent dearer for each licence, and never cheaper. */
function isNearUnitPrice({ amount, unitPrice, quantity }: LicenseLine): boolean {
  const [cents, unit] = [Math.abs(centsOf(amount.amount)), centsOf(unitPrice.amount)]
  return unit * quantity <= cents && cents <= (unit + 1) * quantity
}

/** At no moment was more given back than had been charged. */
function credits(subscription: CommerceSubscription): string[] {
  let balance = zero('USD')
  for (const charge of chargesOf(subscription).all) {
    balance = add(balance, lineOf(subscription, charge).amount)
    if (isNegative(balance)) {
      return [`${subscription.id} gave back more than was paid at ${charge.at}`]
    }
  }
  return []
}

/** What was charged before a moment is charged for good. */
function rewritten(was: CommerceSubscription, is: CommerceSubscription, now: string): string[] {
  const before = (subscription: CommerceSubscription) =>
    JSON.stringify(chargesOf(subscription).all.filter(({ at }) => at < now))
  return before(was) === before(is) ? [] : [`the past charges of ${is.id} are others than before`]
}

function changedSubscriptions({
  before,
  after,
}: FileStep<Customer>): [CommerceSubscription | undefined, CommerceSubscription][] {
  if (before?.subscriptions === after.subscriptions) return []
  return after.subscriptions
    .rows()
    .map((is): [CommerceSubscription | undefined, CommerceSubscription] => [
      before?.subscriptions.get(is.id),
      is,
    ])
    .filter(([was, is]) => was !== is)
}

function totalOf(lines: readonly { readonly amount: Money }[]): Money {
  return lines.map(({ amount }) => amount).reduce(add, zero('USD'))
}

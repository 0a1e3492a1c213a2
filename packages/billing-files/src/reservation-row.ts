import {
  dayOf,
  ratio,
  reservationMeter,
  startOf,
  type Reservation,
  type ReservationPosting,
} from '@understudy/domain'
import type { OneTimeRow } from './columns.ts'
import { alternateId, mpnsOf, type Filed, type Issue } from './filed.ts'
import { planCells } from './plan-row.ts'

/** A charge for a reservation, or what is given back, as its line of the one-time file (decision-0236#cells). */
export function reservationRow(
  filed: Filed,
  issue: Issue,
  { line, amount }: ReservationPosting,
): OneTimeRow {
  const held = reservationOf(filed, line.subscription)
  const sku = held && reservationMeter(held)
  const mpn = mpnsOf(filed, held?.reseller ?? null)
  const order = held ? filed.guid('order', held.order) : ''
  const isBack = line.charge === 'reservation-return'
  const quantity = String(isBack ? -line.quantity : line.quantity)
  const each = ratio(amount.amount, quantity)
  const name = sku?.name ?? line.subscription
  return {
    ...planCells(filed, issue, { plan: null, meter: '', amount }).cells,
    MpnId: mpn.seller,
    ResellerMpnId: mpn.reseller,
    OrderId: order,
    OrderDate: held ? dayOf(held.purchasedAt) : '',
    SkuName: name,
    ProductName: sku?.category ?? '',
    ChargeType: chargeType(line, held),
    UnitPrice: each,
    Quantity: quantity,
    Subtotal: amount.amount,
    TaxTotal: '0',
    Total: amount.amount,
    Currency: amount.currency,
    PriceAdjustmentDescription: '',
    SubscriptionDescription: name,
    SubscriptionId: filed.guid('subscription', line.subscription),
    ChargeStartDate: startOf(line.from),
    ChargeEndDate: `${line.to}T23:59:00Z`,
    TermAndBillingCycle: held ? termAndCycle(held) : '',
    EffectiveUnitPrice: each,
    UnitType: sku?.unit ?? '',
    AlternateId: alternateId(order),
    BillableQuantity: quantity,
    BillingFrequency: held?.payment === 'upfront' ? 'OneTime' : 'Monthly',
    MeterDescription: '',
    ReservationOrderId: order,
    CreditReasonCode: '',
    SubscriptionStartDate: held ? startOf(dayOf(held.term.from)) : '',
    SubscriptionEndDate: held ? startOf(dayOf(held.term.until)) : '',
    ReferenceID: alternateId(order),
    ProductQualifiers: '',
    PromotionID: '',
  }
}

function reservationOf(
  { customer }: Filed,
  id: ReservationPosting['line']['subscription'],
): Reservation | undefined {
  const held = customer.subscriptions.get(id)
  return held?.kind === 'reservation' ? held : undefined
}

/** The first charge of a term is new, and each month after it a cycle of it. */
function chargeType(
  { charge, from }: ReservationPosting['line'],
  held: Reservation | undefined,
): string {
  if (charge === 'reservation-return') return 'cancelImmediate'
  const isLater = charge === 'reservation-month' && held && dayOf(held.term.from) < from
  return isLater ? 'Cycle fee' : 'new'
}

function termAndCycle({ termLength, payment }: Reservation): string {
  const years = termLength === 'P3Y' ? 'Three' : 'One'
  return `${years}-Year commitment for ${payment} billing`
}

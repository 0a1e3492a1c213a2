import { offer } from '../../catalog/index.ts'
import {
  dayOf,
  monthsLater,
  type CalendarDate,
  type Instant,
  daysBetween,
  plusDays,
} from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import type { LicenseLine } from '../../model/ledger/license-invoice.ts'
import { adatum, auditLog, property, trading, type AnyProperty } from '../../testing/index.ts'
import { livedSeats, seatHistory, type SeatHistory } from '../../testing/seat-histories.ts'
import type { RecordedEvent } from '../../engine/evolve.ts'

export const billingProperties: readonly AnyProperty[] = [
  property({
    name: 'a licence that was suspended in the end has cost its days, but for the rounding',
    source: 'decision-0097#legacy-licences',
    given: seatHistory,
    holds: (told) => {
      const { after } = livedSeats(told)
      const lines = adatum(after)
        .licenseInvoices.rows()
        .flatMap((invoice) => invoice.lines)
      const billed = lines.reduce((sum, { amount }) => sum + Number(amount.amount), 0)
      const used = worth(told, after.log)
      const bound = lines.reduce(
        (sum, line) => sum + roundedBy(line, told.billingCycle === 'annual'),
        0.001,
      )
      invariant(Math.abs(billed - used) <= bound, `${billed} was billed for ${used}, ±${bound}`)
      auditLog(after)
    },
    retold: (told) => ({ world: trading(), steps: livedSeats(told).told }),
  }),
]

/** Half a cent a line, and for each licence and day that is given back at the price of a day. */
function roundedBy(line: LicenseLine, isAnnual: boolean): number {
  const { charge, from, to, quantity } = line
  return 0.005 * (charge === 'cancel-fee' && isAnnual ? quantity * (daysBetween(from, to) + 1) : 1)
}

/** Day by day and unrounded, from what was recorded: an independent way to the same sum. */
function worth({ offer: of, billingCycle }: SeatHistory, log: readonly RecordedEvent[]): number {
  const changes = seatsOf(log)
  const [bought] = changes
  invariant(bought, 'the licences were bought')
  const first = dayOf(bought.at)
  const freeBefore = changes
    .filter(({ seats, at }) => seats === 0 && daysBetween(first, dayOf(at)) < 30)
    .reduce<CalendarDate>((_, { at }) => dayOf(at), first)
  const end = dayOf(changes.at(-1)?.at ?? bought.at)
  const months = billingCycle === 'annual' ? 12 : 1
  const price = Number(offer(of)?.listPriceUsdMonth) * months
  let sum = 0
  let cycle = 0
  for (let day = first; day < end; day = plusDays(day, 1)) {
    while (day >= beginning(bought.at, (cycle + 1) * months)) cycle += 1
    const days = daysBetween(
      beginning(bought.at, cycle * months),
      beginning(bought.at, (cycle + 1) * months),
    )
    const seats = changes.findLast(({ at }) => dayOf(at) <= day)?.seats ?? 0
    if (day >= freeBefore) sum += (seats * price) / days
  }
  return sum
}

function beginning(bought: Instant, months: number): CalendarDate {
  return dayOf(monthsLater(bought, months))
}

/** Licences from a moment on, 0 from a suspension on. */
function seatsOf(log: readonly RecordedEvent[]): { at: Instant; seats: number }[] {
  let held = 0
  return log.flatMap(({ at, event }) => {
    if (event.type === 'CommerceSubscriptionSuspended') return [{ at, seats: 0 }]
    if (event.type === 'CommerceSubscriptionReactivated') return [{ at, seats: held }]
    if (event.type !== 'SubscriptionPurchased' && event.type !== 'SeatsChanged') return []
    held = event.quantity
    return [{ at, seats: held }]
  })
}

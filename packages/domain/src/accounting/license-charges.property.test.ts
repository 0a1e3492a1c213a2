import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offer } from '../catalog/index.ts'
import {
  dayOf,
  duration,
  instant,
  monthsLater,
  plus,
  type Instant,
  daysBetween,
  plusDays,
} from '../kernel/calendar.ts'
import type { CspLicense } from '../model/subscriptions/license.ts'
import { offerId, orderId, partnerId, skuId, subscriptionId } from '../model/ids.ts'
import type { LicenseLine } from '../model/ledger/license-invoice.ts'
import {
  changedLicense,
  paidSince,
  type LicenseChange,
} from '../model/subscriptions/license-payment.ts'
import { chargesOf, lineOf } from './license-charges.ts'

const offers = [
  // So cheap that a day rounded up would give back more than was paid.
  '53fc25f7-6639-4f78-bb44-3c2dfec3ed40',
  '195416c1-3447-423a-b37b-ee59a99a19c4',
  '796b6b5f-613c-4e24-a17c-eba730d49c02',
  '031c9e47-4802-4248-838e-778fb1d2cc05',
]

interface History {
  readonly offer: string
  readonly start: Instant
  readonly billingCycle: 'monthly' | 'annual'
  readonly seats: number
  /** After so many minutes: another number of licences, or the other of suspending and reactivating. */
  readonly steps: readonly { readonly minutes: number; readonly seats: number | null }[]
}

const history: fc.Arbitrary<History> = fc.record({
  offer: fc.constantFrom(...offers),
  start: fc
    .integer({ min: 0, max: 4 * 366 * 1440 })
    .map((minutes) => plus(instant('2017-01-01'), `PT${minutes}M`)),
  billingCycle: fc.constantFrom('monthly', 'annual'),
  seats: fc.integer({ min: 1, max: 300 }),
  steps: fc.array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 60 * 1440 }),
      seats: fc.option(fc.integer({ min: 1, max: 300 })),
    }),
    { maxLength: 8 },
  ),
})

/** Once it was shown as more each than it had cost: a rounded sum for one licence, beside a unit price that is cut. */
const cutAndCancelled: History = {
  offer: '53fc25f7-6639-4f78-bb44-3c2dfec3ed40',
  start: instant('2017-01-01'),
  billingCycle: 'annual',
  seats: 2,
  steps: [
    { minutes: 52 * 1440, seats: 1 },
    { minutes: 1440, seats: null },
  ],
}

/** After a change at a moment, whichever event it was. */
function changed(is: CspLicense, change: LicenseChange, at: Instant): CspLicense {
  return changedLicense(is, change, { at, cause: 2 })
}

/** The subscription after its history, as events would leave it; what would fall beyond its term does not happen. */
function lived({ start, steps, ...told }: History): CspLicense {
  const bought = {
    kind: 'csp-license',
    id: subscriptionId('sub-1'),
    offer: offerId(told.offer),
    name: 'Licences',
    partner: partnerId('contoso'),
    reseller: null,
    channel: 'csp',
    status: 'active',
    quantity: told.seats,
    purchasedAt: start,
    suspendedAt: null,
    sku: skuId('ANY'),
    term: { from: start, until: plus(start, 'P1Y') },
    termLength: duration('P1Y'),
    autoRenew: true,
    billingCycle: told.billingCycle,
    parent: null,
    order: orderId('sub-1'),
    since: start,
    provisionedAt: null,
    version: 1,
  } as const
  let is: CspLicense = { ...bought, paid: paidSince([], bought, { at: start, cause: 1 }) }
  let now = start
  for (const { minutes, seats } of steps) {
    now = plus(now, `PT${minutes}M`)
    if (now >= bought.term.until) break
    if (seats === null) {
      is = changed(is, { status: is.status === 'active' ? 'suspended' : 'active' }, now)
    } else if (is.status === 'active') is = changed(is, { quantity: seats }, now)
  }
  return is
}

test('a term costs each of its days what its licences cost on that day, but for the rounding', () => {
  fc.assert(
    fc.property(history, (told) => {
      const is = lived(told)
      const lines = chargesOf(is).all.map((charge) => lineOf(is, charge))
      const billed = lines.reduce((sum, { amount }) => sum + Number(amount.amount), 0)
      const rounded = lines.reduce((sum, { charge, from, to, quantity }) => {
        const byTheDay = charge === 'cancel-fee' && told.billingCycle === 'annual'
        return sum + 0.005 * (byTheDay ? quantity * (daysBetween(from, to) + 1) : 1)
      }, 0)
      expect(Math.abs(billed - accrued(is))).toBeLessThanOrEqual(rounded + 1e-6)
    }),
    { numRuns: 500 },
  )
})

test('what is given back never exceeds what was paid', () => {
  fc.assert(
    fc.property(history, (told) => {
      const is = lived(told)
      const lines = chargesOf(is).all.map((charge) => lineOf(is, charge))
      let balance = 0
      for (const [index, line] of lines.entries()) {
        balance += Number(line.amount.amount)
        expect(balance).toBeGreaterThan(-1e-6)
        if (Number(line.amount.amount) < 0)
          expect(lines.slice(0, index).some(pays(line))).toBe(true)
      }
    }),
    { numRuns: 500, examples: [[cutAndCancelled]] },
  )
})

test('the first charge from a moment on is found whatever was asked before', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat({ max: 500 })), (told, asked) => {
      const charges = chargesOf(lived(told))
      for (const days of asked) {
        const moment = plus(told.start, `P${days}D`)
        const through = charges.all.findIndex(({ at }) => at >= moment)
        expect(charges.from(moment)).toBe(through < 0 ? charges.all.length : through)
      }
    }),
  )
})

test('what happens later changes no charge of before', () => {
  fc.assert(
    fc.property(history, (told) => {
      const is = lived(told)
      const { from } = is.paid.at(-1) ?? { from: told.start }
      const earlier = { ...is, paid: is.paid.slice(0, -1) }
      const before = (subscription: CspLicense) =>
        chargesOf(subscription).all.filter(({ at }) => at < from)
      if (earlier.paid.length > 0) expect(before(is)).toEqual(before(earlier))
    }),
    { numRuns: 500 },
  )
})

/** Whether a line paid at least as much for the days that another gives back. */
function pays(back: LicenseLine) {
  return ({ amount, from, to, quantity, unitPrice }: LicenseLine) =>
    Number(amount.amount) >= 0 &&
    from <= back.from &&
    to === back.to &&
    quantity === back.quantity &&
    Number(unitPrice.amount) >= Number(back.unitPrice.amount)
}

/** Day by day and unrounded: an independent way to the same sum. */
function accrued(is: CspLicense): number {
  const price = Number(offer(is.offer)?.listPriceUsdMonth)
  const { term, paid, purchasedAt } = is
  const seatsOn = (day: string) => paid.findLast(({ from }) => dayOf(from) <= day)?.quantity ?? 0
  const freeUntil = paid.findLast(
    ({ from, quantity }) => quantity === 0 && daysBetween(dayOf(purchasedAt), dayOf(from)) < 30,
  )?.from
  let sum = 0
  let month = 0
  for (let day = dayOf(term.from); day < dayOf(term.until); day = plusDays(day, 1)) {
    while (day >= dayOf(monthsLater(term.from, month + 1))) month += 1
    const [first, months] = is.billingCycle === 'annual' ? [0, 12] : [month, 1]
    const days = daysBetween(
      dayOf(monthsLater(term.from, first)),
      dayOf(monthsLater(term.from, first + months)),
    )
    const isFree = freeUntil !== undefined && day < dayOf(freeUntil)
    sum += isFree ? 0 : (seatsOn(day) * price * months) / days
  }
  return sum
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountRules, roundedAmount, roundedCents, type AmountKind } from './amounts.ts'

/** Price of a licence and cycle × days ÷ days of the cycle × licences, as a line of a kind. */
function line(kind: AmountKind, price: string, days: number, cycle: number, licenses: number) {
  return roundedAmount(kind, [price, String(days), String(licenses)], 'USD', cycle).amount
}

test('a legacy licence line is rounded half up once, as in a real reconciliation file', () => {
  expect(line('legacy-licence', '51.93', 27, 31, 500)).toBe('22614.68')
  expect(line('legacy-licence', '51.93', 4, 31, 5)).toBe('33.50')
})

test('the worked examples of monthly proration come out to the cent', () => {
  expect(line('legacy-licence', '4.00', 19, 31, 1)).toBe('2.45')
  expect(line('legacy-licence', '4.00', 12, 31, 2)).toBe('3.10')
})

test('the price of a day of a year is rounded before it is multiplied, as it is printed', () => {
  expect(roundedCents('day-of-an-annual-licence', 4800, 365) * 318).toBe(4134)
})

/** 12.00 a month from 2022-03-05 on, 31 days: what is given back and charged anew at each change of seats. */
const changes = [
  { days: 29, before: 10, after: 15, lines: ['112.25', '168.38'] },
  { days: 26, before: 15, after: 25, lines: ['150.96', '251.61'] },
  { days: 24, before: 25, after: 23, lines: ['232.25', '213.67'] },
  { days: 22, before: 23, after: 20, lines: ['195.87', '170.32'] },
  { days: 11, before: 20, after: 30, lines: ['85.16', '127.74'] },
]

test.each(changes)(
  'new-commerce lines are cut once: $before to $after seats, $days days',
  ({ days, before, after, lines }) => {
    const cut = [before, after].map((seats) => line('new-commerce-licence', '12', days, 31, seats))
    expect(cut).toEqual(lines)
  },
)

test('the lines of 10.08 for 28 of 30 days are cut once too', () => {
  const seats = [10, 12, 8].map((count) => line('new-commerce-licence', '10.08', 28, 30, count))
  expect(seats).toEqual(['94.08', '112.89', '75.26'])
})

/** They cut the price of one licence first, which contradicts the rule and the ten lines above (decision-0097). */
const contradicting = [
  { what: 'a cancellation', price: '10.08', days: 29, cycle: 31, seats: 10, printed: '94.20' },
  { what: 'a full upgrade', price: '10.08', days: 23, cycle: 30, seats: 300, printed: '2316.00' },
  { what: 'what replaces it', price: '6.43', days: 23, cycle: 30, seats: 300, printed: '1476.00' },
  { what: 'a change of plan', price: '250', days: 11, cycle: 12, seats: 10, printed: '2291.60' },
]

test.each(contradicting)(
  'the source prints another amount for $what, from a price that was cut first',
  ({ price, days, cycle, seats, printed }) => {
    expect(line('new-commerce-licence', price, days, cycle, seats)).not.toBe(printed)
    const one = roundedCents('shown-unit-price', Number(price) * 100 * days, cycle)
    expect((one * seats) / 100).toBe(Number(printed))
  },
)

test('an Azure line is cut, however small the rest', () => {
  // 3 units an hour for 20 minutes at 0.01: exactly one cent, though a third of an hour has no end.
  expect(roundedAmount('azure-usage', ['3', '20', '0.01'], 'USD', 60).amount).toBe('0.01')
  expect(roundedAmount('azure-usage', ['1', '59', '1.00'], 'USD', 60).amount).toBe('0.98')
})

const kinds = fc.constantFrom(...(Object.keys(amountRules) as AmountKind[]))

test('no line is a cent away from what it is worth, whatever is multiplied', () => {
  fc.assert(
    fc.property(
      kinds,
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 1, max: 366 }),
      (kind, dividend, divisor) => {
        const cents = roundedCents(kind, dividend, divisor)
        const off = BigInt(dividend) - BigInt(cents) * BigInt(divisor)
        const most = BigInt(divisor)
        if (amountRules[kind].rounding === 'cut') expect(off >= 0n && off < most).toBe(true)
        else expect(2n * off >= -most && 2n * off < most).toBe(true)
      },
    ),
  )
})

test('decimals and whole cents are rounded alike', () => {
  fc.assert(
    fc.property(
      kinds,
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 366 }),
      (kind, cents, divisor) => {
        const decimal = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        const { amount } = roundedAmount(kind, [decimal], 'USD', divisor)
        expect(Math.round(Number(amount) * 100)).toBe(roundedCents(kind, cents, divisor))
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { add, centsOf, flooredToCents, money, ofCents } from './money.ts'

test('an amount is exact decimal text', () => {
  expect(add(money('0.10 EUR'), money('0.20 EUR'))).toEqual({ amount: '0.30', currency: 'EUR' })
})

test('amounts of two currencies are not added', () => {
  expect(() => add(money('1.00 EUR'), money('1.00 USD'))).toThrow(/one currency/)
})

test('a usage line is floored once, after the division', () => {
  // 3 units an hour for 20 minutes at 0.01: exactly one cent, though a third of an hour has no end.
  expect(flooredToCents(['3', '20', '0.01'], 'USD', 60).amount).toBe('0.01')
  expect(flooredToCents(['1', '59', '1.00'], 'USD', 60).amount).toBe('0.98')
})

test('an amount without currency is no money', () => {
  expect(() => money('500')).toThrow(/500\.00 EUR/)
})

test('whole cents and an amount are one, below zero too', () => {
  for (const amount of ['0.00', '0.05', '-0.05', '41.34', '-12345.60']) {
    expect(ofCents(centsOf(amount), 'USD').amount).toBe(amount)
  }
  expect(() => centsOf('0.005')).toThrow(/whole number of cents/)
})

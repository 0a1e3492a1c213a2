import { expect, test } from 'vitest'
import { add, centsOf, money, ofCents, sum } from './money.ts'

test('an amount is exact decimal text', () => {
  expect(add(money('0.10 EUR'), money('0.20 EUR'))).toEqual({ amount: '0.30', currency: 'EUR' })
})

test('amounts of two currencies are not added', () => {
  expect(() => add(money('1.00 EUR'), money('1.00 USD'))).toThrow(/one currency/)
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

test('a sum is what adding one after the other gives, parts of a cent and credits too', () => {
  for (const amounts of [
    [],
    ['1.10', '-3.05', '0.00'],
    ['1.10', '0.005'],
    ['99999999999.99', '0.01'],
  ]) {
    const all = amounts.map((amount) => ({ amount, currency: 'EUR' }))
    expect(sum('EUR', all)).toEqual(all.reduce(add, { amount: '0.00', currency: 'EUR' }))
  }
  expect(() => sum('EUR', [money('1.00 USD')])).toThrow(/one currency/)
})

import { expect, test } from 'vitest'
import type { Offer } from '../../catalog/offers.ts'
import { cartIdAfter, linesOf, newLine, resultsOf } from './cart.ts'

const offer = (id: string, more: Partial<Offer> = {}) =>
  ({
    id,
    name: id,
    billing: 'license',
    billingCycles: ['monthly', 'annual'],
    seatsMin: 1,
    ...more,
  }) as Offer

test('a line begins with the least that is sold, paid as the offer can be paid', () => {
  const line = newLine(offer('TRIAL', { seatsMin: 25, billingCycles: ['none'] }), 1)
  expect(line).toMatchObject({ quantity: 25, billingCycle: 'none', parent: null })
})

test('a cart takes an id that no other has', () => {
  expect(cartIdAfter({})).toBe('cart-1')
  expect(cartIdAfter({ 'cart-2': {}, other: {} })).toBe('cart-3')
})

test('an add-on names its base, and nothing else does', () => {
  const lines = [newLine(offer('E3'), 1), { ...newLine(offer('MCOEV'), 2), parent: 'sub-1' }]
  expect(linesOf('cart-1', lines)).toEqual([
    { subscription: 'cart-1.1', offer: 'E3', quantity: 1, billingCycle: 'monthly' },
    {
      subscription: 'cart-1.2',
      offer: 'MCOEV',
      quantity: 1,
      billingCycle: 'monthly',
      parent: 'sub-1',
    },
  ])
})

test('each line is bought or refused for itself', () => {
  const lines = [newLine(offer('E3'), 1), newLine(offer('E4'), 2)]
  const event = {
    lines: [
      { subscription: 'cart-1.1', refused: null },
      { subscription: 'cart-1.2', refused: 'offer-discontinued' },
    ],
  }
  const results = resultsOf('cart-1', lines, [{ event }], [])
  expect(results.map(({ refused }) => refused)).toEqual([null, 'offer-discontinued'])
})

test('what is no longer sold names what is sold instead, together where it is bought together', () => {
  const source = { keepsAllFeatures: true, source: 'x' }
  const e4 = offer('E4', {
    discontinued: true,
    successors: [
      { ...source, offers: ['E3', 'MCOEV'] },
      { ...source, offers: ['GONE'] },
    ],
  })
  const sold = { sold: true, discontinued: false }
  const offers = [offer('E3', sold), offer('MCOEV', sold), offer('GONE', { sold: false })]
  expect(resultsOf('cart-1', [newLine(e4, 1)], [], offers)[0]?.instead).toEqual(['E3 + MCOEV'])
})

import { expect, test } from 'vitest'
import { match } from './match.ts'

const actual = {
  plans: [
    { id: 'a', status: 'active', total: { amount: '12.50', currency: 'EUR' } },
    { id: 'b', status: 'suspended', total: { amount: '9.00', currency: 'EUR' } },
  ],
  byId: { one: { at: '2020-03-02T09:00:00Z' }, two: {} },
  minutes: 90,
  nothing: null,
}
const around = { view: actual, marks: new Map([['before', { minutes: 60, plans: actual.plans }]]) }
const differences = (expected: unknown) => match(expected, actual, { path: '', at: [] }, around)

const matching: readonly [claim: string, expected: unknown][] = [
  ['only what is written is compared', { minutes: 90 }],
  ['a list says exactly these, each by its written fields', { plans: [{ id: 'a' }, { id: 'b' }] }],
  ['exactly says the same in a word', { plans: { exactly: [{ id: 'a' }, { id: 'b' }] } }],
  ['in any order', { plans: { inAnyOrder: [{ id: 'b' }, { id: 'a' }] } }],
  ['contains says at least', { plans: { contains: [{ id: 'b' }] } }],
  ['contains finds an item of its own for each', { plans: { contains: [{}, { id: 'a' }] } }],
  ['every', { plans: { every: { total: { gte: '9.00 EUR' } } } }],
  ['a list is counted', { plans: { count: 2 } }],
  ['a map is counted', { byId: { count: 2 } }],
  ['a map is searched by its values', { byId: { contains: [{ at: '2020-03-02' }] } }],
  ['money is written as people write it', { plans: { contains: [{ total: '12.50 EUR' }] } }],
  ['a day is any moment of it', { byId: { one: { at: '2020-03-02' } } }],
  ['numbers have bounds', { minutes: { gt: 89, lt: 91, gte: 90, lte: 90 } }],
  [
    'amounts compare as decimals',
    { plans: { contains: [{ total: { gt: '12.49999999999999999999 EUR' } }] } },
  ],
  ['a text has a pattern', { byId: { one: { at: { matches: 'T09' } } } }],
  ['a value elsewhere', { minutes: { same: 'minutes' } }],
  ['a value at a mark', { plans: { was: 'before' } }],
  ['not', { minutes: { not: 60 } }],
  ['absent', { more: { absent: true }, nothing: { absent: true } }],
  ['null stands for absent', { more: null }],
]
test.each(matching)('%s', (_, expected) => expect(differences(expected)).toEqual([]))

const differing: readonly [claim: string, expected: unknown, path: string][] = [
  ['a field differs', { minutes: 91 }, 'minutes'],
  ['a list is longer', { plans: [{ id: 'a' }] }, 'plans.1'],
  ['the order differs', { plans: [{ id: 'b' }, { id: 'a' }] }, 'plans.0.id'],
  ['one item cannot stand for two', { plans: { contains: [{ id: 'a' }, { id: 'a' }] } }, 'plans'],
  [
    'another currency has no size to compare',
    { plans: { every: { total: { gte: '1.00 USD' } } } },
    'plans.0.total',
  ],
  ['the value was another at the mark', { minutes: { was: 'before' } }, 'minutes'],
  ['a mark that nobody set', { minutes: { was: 'never' } }, 'minutes'],
  ['something is there', { minutes: { absent: true } }, 'minutes'],
]
test.each(differing)('%s', (_, expected, path) => {
  expect(differences(expected)[0]?.path).toBe(path)
})

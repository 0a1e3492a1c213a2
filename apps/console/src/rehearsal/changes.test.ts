import { wordsIn } from '@understudy/messages'
import { expect, test } from 'vitest'
import { differences } from './changes.ts'

const { terms } = wordsIn('en')
const of = (path: string, before: unknown, after: unknown, about?: string) =>
  differences('en', [{ path, before, after }], terms, about)[0]

test('a path is told in words, and the thing all changes are about is not told again', () => {
  expect(of('azureSubscriptions/sub-1/plan', null, 'p', 'sub-1')?.what).toBe('Azure plan')
  expect(of('azureSubscriptions/sub-1', null, {}, 'sub-1')?.what).toBe('Azure subscription › sub-1')
})

test('moments, money and statuses read as people read them', () => {
  expect(of('x', '2020-03-02T09:05:00Z', 'suspended')).toMatchObject({
    before: '2 Mar 2020, 09:05 UTC',
    after: 'Suspended',
  })
  expect(of('budgets/contoso', null, { amount: '500.00', currency: 'EUR' })).toMatchObject({
    before: null,
    after: '€500.00',
  })
})

test('what stayed in a list is no change', () => {
  expect(of('access', ['a', 'b'], ['a', 'c'])).toMatchObject({ before: 'b', after: 'c' })
})

test('versions are of no interest to people', () => {
  expect(
    differences('en', [{ path: 'subscriptions/s/version', before: 1, after: 2 }], terms),
  ).toEqual([])
})

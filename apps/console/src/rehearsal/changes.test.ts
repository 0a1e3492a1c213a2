import { wordsIn, type Locale } from '@understudy/messages'
import { expect, test } from 'vitest'
import { differences, type Telling } from './changes.ts'

const telling = (locale: Locale): Telling => ({
  locale,
  words: wordsIn(locale),
  party: (id) => ({ contoso: 'Contoso', fabrikam: 'Fabrikam' })[id] ?? id,
  planOf: (id) => (id.startsWith('plan.') ? 'Azure plan · Fabrikam' : undefined),
  service: (name) => ({ TEAMS1: 'Microsoft Teams' })[name] ?? name,
})
const all = (
  path: string,
  before: unknown,
  after: unknown,
  about?: string,
  locale: Locale = 'en',
) => differences(telling(locale), [{ path, before, after }], about)
const one = (...input: Parameters<typeof all>) => all(...input)[0]

test('a path is told in words, and the thing all changes are about is not told again', () => {
  expect(one('azureSubscriptions/sub-1/plan', null, 'plan.a.fabrikam', 'sub-1')).toEqual({
    what: 'Azure plan',
    before: null,
    after: 'Azure plan · Fabrikam',
  })
})

test('moments, money, days and statuses read as people read them', () => {
  expect(one('x', '2020-03-02T09:05:00Z', 'suspended')).toMatchObject({
    before: '2 Mar 2020, 09:05 UTC',
    after: 'Suspended',
  })
  expect(one('budgets/contoso', null, { amount: '500.00', currency: 'EUR' })).toMatchObject({
    what: 'Monthly budget › Contoso',
    before: null,
    after: '€500.00',
  })
  expect(one('dueOn', null, '2020-05-31')?.after).toBe('31 May 2020')
})

test('what stayed in a list is no change', () => {
  expect(one('x', ['a', 'b'], ['a', 'c'])).toMatchObject({ before: 'b', after: 'c' })
})

test('a thing that came is told field by field, in names and not in codes', () => {
  const plan = {
    id: 'plan.adatum.contoso.fabrikam',
    customer: 'adatum',
    partner: 'contoso',
    partnerOfRecord: 'fabrikam',
    status: 'active',
    version: 1,
  }
  const told = all('plans/plan.adatum.contoso.fabrikam', null, plan, 'plan.adatum.contoso.fabrikam')
  expect(told.map(({ what, after }) => `${what}: ${after}`)).toEqual([
    'Customer: adatum',
    'Partner: Contoso',
    'Partner of record: Fabrikam',
    'Status: Active',
  ])
})

test('steps, yes and no, and services are words in every language', () => {
  const step = { step: 'purchase-plan', partnerOfRecord: 'fabrikam', status: 'done', attempts: 0 }
  expect(one('steps', [], [step])?.after).toBe('Buy the Azure plan (Fabrikam): Done')
  expect(one('sharedServices', false, true, undefined, 'zh-TW')).toMatchObject({
    before: '否',
    after: '是',
  })
  expect(one('services', [], ['TEAMS1'])?.after).toBe('Microsoft Teams')
})

test('what only the program needs is not told', () => {
  expect(all('subscriptions/s/version', 1, 2)).toEqual([])
  expect(all('advancing', null, { to: '2020-03-04T09:00:00Z', reached: false })).toEqual([])
  expect(all('transitions/t/nextStepAt', null, '2020-03-04T09:00:00Z', 't')).toEqual([])
})

import { expect, test } from 'vitest'
import type { CustomerFile } from '../screens/customer/customer-file.ts'
import { lossesIn, namedLosses } from './named.ts'

const customer = { users: { ada: { name: 'Ada' } } } as unknown as CustomerFile

test('a user is called by its name, and by its id where nobody knows one', () => {
  const losses = [
    { user: 'ada', services: ['MCOEV'] },
    { user: 'ben', services: [] },
  ]
  expect(namedLosses(customer, losses).map(({ name }) => name)).toEqual(['Ada', 'ben'])
})

test('a user that two rules name is listed once, with the services of both', () => {
  const broken = [
    { details: { users: ['ada'], services: ['MCOEV'] } },
    { details: { users: ['ada', 'ben'], services: ['EXCHANGE_S_STANDARD'] } },
    {},
  ]
  expect(lossesIn(customer, broken)).toMatchObject([
    { user: 'ada', services: ['EXCHANGE_S_STANDARD', 'MCOEV'] },
    { user: 'ben', services: ['EXCHANGE_S_STANDARD'] },
  ])
})

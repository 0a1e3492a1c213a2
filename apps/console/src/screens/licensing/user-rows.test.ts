import { expect, test } from 'vitest'
import type { CustomerFile } from '../customer/customer-file.ts'
import { filtered, skusOf, userRows, type Service } from './user-rows.ts'

const person = (id: string, ...skus: string[]) => ({
  id,
  name: id.toUpperCase(),
  licenses: skus.map((sku) => ({ sku, without: [], assignedAt: '2020-01-01T00:00:00Z' })),
})
const customer = {
  users: { ada: person('ada', 'E4', 'EMS'), ben: person('ben'), cleo: person('cleo', 'E5') },
} as unknown as CustomerFile
const service = { users: [{ user: 'ada', interruptedDays: '1.50' }] } as unknown as Service
const rows = userRows(customer, service)
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)

test('each user stands beside what it was served', () => {
  expect(rows.map((row) => row.service?.interruptedDays)).toEqual(['1.50', undefined, undefined])
})

test('users are shown by the licence they hold, or hold not', () => {
  expect(ids(filtered(rows, 'all'))).toEqual(['ada', 'ben', 'cleo'])
  expect(ids(filtered(rows, 'sku:E4'))).toEqual(['ada'])
  expect(ids(filtered(rows, 'unlicensed'))).toEqual(['ben'])
})

test('every licence held is offered once', () => {
  expect(skusOf(rows)).toEqual(['E4', 'E5', 'EMS'])
})

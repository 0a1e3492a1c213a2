import { expect, test } from 'vitest'
import { licenseHoldersOf } from '../../model/tenant/license-holders.ts'
import { coverageOf } from '../../service/coverage.ts'
import { queuesOf } from '../../service/license-queues.ts'
import { adatum, given, officeE3, when, type Told } from '../../testing/index.ts'

const start = given({
  partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true } },
      subscriptions: {
        office: { offer: officeE3, partner: 'contoso', purchased: '2019-06-01', quantity: 2 },
      },
      users: { ada: { licenses: ['ENTERPRISEPACK'] }, bo: {} },
    },
  },
})
const told = (command: Told[1]): Told => ['contoso/admin-agent', command]
const hire = told({
  type: 'CreateUser',
  customer: 'adatum',
  user: 'chu',
  name: 'Chu',
  usageLocation: 'FR',
})
const give = (user: string) =>
  told({
    type: 'ChangeLicenses',
    customer: 'adatum',
    users: [user],
    add: [{ sku: 'ENTERPRISEPACK' }],
    remove: [],
  })

test('whoever comes without a licence leaves every answer about licences as it is', () => {
  const { after } = when(start, hire)
  const [before, now] = [adatum(start), adatum(after)]
  expect(now.users.size).toBe(before.users.size + 1)
  expect(licenseHoldersOf(now.users)).toBe(licenseHoldersOf(before.users))
  expect(queuesOf(now.users)).toBe(queuesOf(before.users))
  expect(coverageOf(now)).toBe(coverageOf(before))
})

test('a newcomer that is given a licence is among the holders', () => {
  const { after } = when(start, hire, give('chu'))
  expect(licenseHoldersOf(adatum(after).users).map(({ id }) => id)).toEqual(['ada', 'chu'])
  const covered = [...coverageOf(adatum(after))].map(([user, { served }]) => [user, served.size])
  const [, services] = covered[0] ?? []
  expect(covered).toEqual([
    ['ada', services],
    ['chu', services],
  ])
})

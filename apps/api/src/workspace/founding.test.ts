import { expect, test } from 'vitest'
import { rehearsal, twoPartners } from '../testing/rehearsal.ts'

const { adatum } = twoPartners.customers

const founded = async (customer: object) => {
  const { ask } = await rehearsal()
  const world = { ...twoPartners, customers: { adatum: { ...adatum, ...customer } } }
  return ask('POST', '/workspaces', { id: 'other', world, clock: '2020-03-02T09:00:00Z' })
}

test.each([
  ['a day to come', { agreement: { signed: '2020-04-01' } }, 'agreement.signed', '2020-04-01'],
  [
    'an agreement too early',
    { agreement: { signed: '2019-09-30' } },
    'agreement.signed',
    '2019-10-01',
  ],
  ['a country in no market', { country: 'KP' }, 'country', 'KP is in no market'],
  [
    'licences that exclude each other',
    { users: { ada: { licenses: ['STANDARDPACK', 'ENTERPRISEPACK'] } } },
    'users.ada.licenses',
    'they exclude each other',
  ],
])('a world with %s is refused with what and where', async (_, customer, path, said) => {
  const answer = await founded(customer)
  expect(answer.status).toBe(400)
  expect(answer.body['issues']?.[0]).toMatchObject({
    path: `world.customers.adatum.${path}`,
    message: expect.stringContaining(said),
  })
})

import { expect, test } from 'vitest'
import { rehearsal, type Rehearsal } from '../testing/rehearsal.ts'

const notWaiting = { Prefer: 'respond-async' }

function advance({ ask }: Rehearsal, by: string, request: string) {
  const order = { request, as: 'microsoft/system', command: { type: 'AdvanceClock', by } }
  return ask('POST', '/workspaces/w/commands', order, notWaiting)
}

test('whoever does not wait is answered while the clock goes on, and finds it at its end', async () => {
  const room = await rehearsal()
  const answer = await advance(room, '90d', 'far')
  expect(answer).toMatchObject({ status: 202, body: { to: '2020-05-31T09:00:00Z' } })
  expect(answer.headers.get('location')).toBe('/workspaces/w')
  expect(answer.headers.get('preference-applied')).toBe('respond-async')
  const isThere = async () => (await room.ask('GET', '/workspaces/w')).body['advancing']
  await expect.poll(isThere).toBe(false)
  const again = await advance(room, '90d', 'far')
  expect(again.status).toBe(200)
  expect((await room.ask('GET', '/workspaces/w')).body).toMatchObject({
    now: '2020-05-31T09:00:00Z',
  })
})

test('what was sent on its way is stopped from anywhere', async () => {
  const room = await rehearsal()
  expect((await advance(room, '300y', 'too-far')).status).toBe(202)
  const stopped = await room.ask('POST', '/workspaces/w/stop', {})
  expect(stopped.status).toBe(200)
  expect(String(stopped.body['now']) < '2300').toBe(true)
  expect((await advance(room, '300y', 'too-far')).status).toBe(200)
})

test('a command that sends no clock on its way is answered as ever', async () => {
  const room = await rehearsal()
  const order = (customer: string) => ({
    as: `${customer}/global-admin`,
    command: { type: 'SignCustomerAgreement', customer },
  })
  const ask = (customer: string) =>
    room.ask('POST', '/workspaces/w/commands', order(customer), notWaiting)
  expect((await ask('wingtip')).status).toBe(200)
  expect((await ask('nobody')).status).toBe(409)
})

import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { rehearsal, twoPartners, type Rehearsal } from '../testing/rehearsal.ts'

function run({ ask }: Rehearsal, workspace: string, how: object = { speed: 3600 }) {
  const order = { as: 'microsoft/system', command: { type: 'RunClock', ...how } }
  return ask('POST', `/workspaces/${workspace}/commands`, order)
}

async function frame({ ask }: Rehearsal) {
  return (await ask('GET', '/workspaces/w/readings/frame')).body
}

function quick() {
  const store = memoryStore()
  return rehearsal({
    store,
    workspaces: openWorkspaces(store, { tickEveryMs: 5 }),
    limits: { runningClocks: 1 },
  })
}

test('a clock runs, the frame shows how, and stop ends it', async () => {
  const room = await quick()
  const { now } = await frame(room)
  expect((await run(room, 'w')).status).toBe(200)
  expect((await frame(room))['running']).toEqual({ speed: 3600, to: null })
  await expect.poll(async () => (await frame(room))['now']).not.toBe(now)
  const stopped = await room.ask('POST', '/workspaces/w/stop', {})
  expect(await frame(room)).toMatchObject({ running: null, now: stopped.body['now'] })
})

test('no more clocks run at once than the table of limits says', async () => {
  const room = await quick()
  await room.ask('POST', '/workspaces', { id: 'other', world: twoPartners })
  expect((await run(room, 'w')).status).toBe(200)
  const refused = await run(room, 'other')
  expect(refused).toMatchObject({ status: 429, body: { limit: { name: 'runningClocks', max: 1 } } })
  expect((await run(room, 'w', { speed: 60 })).status).toBe(200)
  await room.ask('POST', '/workspaces/w/stop', {})
  await expect.poll(async () => (await run(room, 'other')).status).toBe(200)
  await room.ask('POST', '/workspaces/other/stop', {})
})

test('a speed that is none is refused, and so is an end that has passed', async () => {
  const room = await rehearsal()
  for (const speed of [0, 1.5, 86_401]) expect((await run(room, 'w', { speed })).status).toBe(400)
  const late = await run(room, 'w', { speed: 1, to: '2020-03-01' })
  expect(late).toMatchObject({ status: 409, body: { code: 'clock-runs-forward' } })
})

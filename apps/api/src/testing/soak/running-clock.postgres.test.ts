import { stepsOf } from '@understudy/domain'
import { startPostgres, type TestPostgres } from '@understudy/harness/postgres'
import { eventsOf } from '@understudy/store'
import { openPostgres } from '@understudy/store/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { twoPartners } from '../rehearsal.ts'
import { ApiProcess } from './api-process.ts'

let server: TestPostgres
let processes: readonly [ApiProcess, ApiProcess]

beforeAll(async () => {
  server = await startPostgres()
  processes = [new ApiProcess(server.url), new ApiProcess(server.url)]
  for (const process of processes) await process.start()
}, 120_000)
afterAll(async () => {
  for (const process of processes) await process.kill()
  await server.stop()
})

async function post(at: ApiProcess, path: string, body: unknown) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${at.address}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers,
  })
  expect(answer.ok).toBe(true)
}

async function frame(at: ApiProcess) {
  const answer = await fetch(`${at.address}/workspaces/w/readings/frame`)
  return (await answer.json()) as { readonly position: number; readonly running: unknown }
}

test('a running clock is taken over when the process that moves it is killed, and no move is made twice', async () => {
  const [first, second] = processes
  await post(first, '/workspaces', { id: 'w', world: twoPartners, clock: '2020-03-02T09:00:00Z' })
  const command = { type: 'RunClock', speed: 3600 }
  await post(first, '/workspaces/w/commands', { as: 'microsoft/system', command })
  await expect.poll(async () => (await frame(second)).position).toBeGreaterThan(30)
  await first.kill()
  const { position } = await frame(second)
  await expect.poll(async () => (await frame(second)).position).toBeGreaterThan(position + 4)
  await first.start()
  await expect.poll(async () => (await frame(first)).position).toBeGreaterThan(position + 8)
  await post(first, '/workspaces/w/stop', {})
  expect((await frame(second)).running).toBeNull()

  const store = await openPostgres(server.url)
  const row = await store.get('w')
  const log = row ? await eventsOf(store, row) : []
  await store.close()
  const moves = log.filter(({ event }) => event.type === 'ClockAdvanceRequested')
  expect(new Set(moves.map(({ request }) => request)).size).toBe(moves.length)
  for (const { recorded, before } of stepsOf(log)) {
    expect(recorded.at >= before.now || before.position === 0).toBe(true)
  }
}, 180_000)

import { startPostgres, type TestPostgres } from '@understudy/harness/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { founded, recorded } from '../contract/samples.ts'
import { nothingElse } from '../event-store.ts'
import { openPostgres } from './postgres.ts'

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(() => server.stop())

test('a lease that one process has is refused to another until the first has ended', async () => {
  const [first, second] = [await openPostgres(server.url), await openPostgres(server.url)]
  const log = await founded(first)
  expect((await first.lease(log, 'journey'))?.isHeld).toBe(true)
  expect(await second.lease(log, 'journey')).toBeNull()
  // The session ends with the process; nothing else is said.
  await first.close()
  await expect.poll(async () => (await second.lease(log, 'journey'))?.isHeld).toBe(true)
  await second.close()
})

test('what one process writes the other hears', async () => {
  const [first, second] = [await openPostgres(server.url), await openPostgres(server.url)]
  const log = await founded(first)
  const heard: unknown[] = []
  second.listen((news) => heard.push(news))
  // Told once it is connected, that it may have missed something.
  await expect.poll(() => heard).toEqual([null])
  await first.append(log, 1, [recorded(2)], nothingElse)
  await expect.poll(() => heard).toEqual([null, { incarnation: log.incarnation, position: 2 }])
  await Promise.all([first.close(), second.close()])
})

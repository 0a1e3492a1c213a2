import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { rehearsal, signedIn } from './testing/rehearsal.ts'

test('the reading of health counts what is kept, by kind', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  await room.ask('GET', '/v1/customers', undefined, user)
  const { status, body } = await room.ask('GET', '/health')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'ok',
    cache: { evicted: 0, kinds: { world: { entries: 1 }, identities: { entries: 1 } } },
  })
  expect(body['cache']?.['kinds']?.['token']).toMatchObject({ entries: 1 })
})

test('tokens and GUIDs that had to make room are made again, the same', async () => {
  const store = memoryStore()
  const tight = await rehearsal({ store, workspaces: openWorkspaces(store, { cacheBytes: 1 }) })
  const user = await signedIn(tight)
  const first = await tight.ask('GET', '/v1/customers', undefined, user)
  const second = await tight.ask('GET', '/v1/customers', undefined, user)
  expect(first.status).toBe(200)
  expect(second.body).toEqual(first.body)
  const { body } = await tight.ask('GET', '/health')
  expect(body['cache']).toMatchObject({ bytes: 1 })
})

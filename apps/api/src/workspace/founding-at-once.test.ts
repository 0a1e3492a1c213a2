import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { twoPartners } from '../testing/rehearsal.ts'

test('workspaces that are made at once without an id have names of their own', async () => {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  const made = await Promise.all(
    Array.from({ length: 5 }, () =>
      app.request('/workspaces', {
        method: 'POST',
        body: JSON.stringify({ world: twoPartners, clock: '2020-03-02T09:00:00Z' }),
        headers: { 'content-type': 'application/json' },
      }),
    ),
  )
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
  const listed = (await (await app.request('/workspaces')).json()) as { id: string }[]
  expect(new Set(listed.map(({ id }) => id)).size).toBe(5)
})

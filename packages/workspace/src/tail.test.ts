import type { RecordedEvent } from '@understudy/domain'
import { envelope, startTransition } from '@understudy/domain/testing'
import { eventsOf, memoryStore } from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { Cache } from './cache.ts'
import { Tail } from './tail.ts'
import { begun } from './testing/stage.ts'
import { wrapped } from './testing/wrapped.ts'

async function aLog() {
  const store = memoryStore()
  const workspace = await begun(openWorkspaces(store))
  await workspace.handle(envelope(startTransition, 'start'))
  return { store, workspace, log: await eventsOf(store, workspace) }
}

const positions = (page: readonly RecordedEvent[]) => page.map(({ position }) => position)

test('events that are written here while those of others are read leave no gap', async () => {
  const { store, workspace, log } = await aLog()
  const end = log.length
  let isWritten = false
  const tail = new Tail(
    workspace,
    wrapped(store, {
      async read(asked, from = 1) {
        // Of the last three, the first was there before this process read on, and the others were written by others and here.
        if (from <= end - 2) return log.slice(from - 1, end - 2)
        if (!isWritten) tail.written(log.slice(end - 1))
        isWritten = true
        return store.read(asked, from, 1)
      },
    }),
    new Cache(),
  )
  expect(positions(await tail.after(end - 4))).toEqual([end - 3, end - 2])
  const next = await tail.after(end - 2)
  expect(next[0]?.position).toBe(end - 1)
})

test('whoever is behind what is kept reads the store', async () => {
  const { store, workspace, log } = await aLog()
  const tail = new Tail(workspace, store, new Cache())
  tail.written(log.slice(-2))
  expect(positions(await tail.after(0))).toEqual(positions(log))
  expect(positions(await tail.after(log.length - 2))).toEqual(positions(log.slice(-2)))
  expect(await tail.after(log.length)).toEqual([])
})

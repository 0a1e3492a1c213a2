import { startTransition } from '@understudy/domain/testing'
import { memoryStore, UnknownWorkspace } from '@understudy/store'
import { expect, test } from 'vitest'
import { openWorkspaces } from './index.ts'
import { ask, begun, beginning, facts } from './testing/stage.ts'

/** Two processes on one store; the second removes the workspace that the first holds, and makes it again. */
async function madeAnewElsewhere() {
  const store = memoryStore()
  const othersWrite = true
  const [ours, theirs] = [
    openWorkspaces(store, { othersWrite, snapshotEvery: 1 }),
    openWorkspaces(store, { othersWrite }),
  ]
  const held = await begun(ours)
  await held.world()
  const row = await store.get(held.id)
  await theirs.remove(held.id)
  if (!row) throw new Error('the workspace was made')
  const { id, title, createdFrom, seed } = row
  const anew = await theirs.create({ id, title, createdFrom, seed }, facts(), beginning)
  return { store, ours, held, anew }
}

test('whoever holds a workspace that was removed elsewhere writes nothing to the one made anew', async () => {
  const { store, held, anew } = await madeAnewElsewhere()
  const { position } = await anew.world()
  await expect(ask(held, startTransition)).rejects.toThrow(UnknownWorkspace)
  expect(await held.events()).toEqual([])
  expect(await store.latestSnapshot(anew)).toBeNull()
  expect((await anew.world()).position).toBe(position)
})

test('opened again it is the one made anew, whatever was kept of the one before', async () => {
  const { ours, held, anew } = await madeAnewElsewhere()
  const opened = await ours.open(held.id)
  expect(opened?.incarnation).toBe(anew.incarnation)
  expect((await ask(opened ?? held, startTransition)).accepted).toBe(true)
})

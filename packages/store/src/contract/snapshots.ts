import { expect, test } from 'vitest'
import { canonicalJson, emptyWorld } from '@understudy/domain'
import type { OpenedStore } from './describe-event-store.ts'
import { founded } from './samples.ts'

/** Worlds kept so that a log need not be folded from its start. */
export function describeSnapshots(store: OpenedStore): void {
  const worldAt = (position: number, seed = 1) => ({ ...emptyWorld, position, seed })

  test('the newest snapshot at or before a position is found', async () => {
    const id = await founded(store(), 9)
    for (const position of [2, 8, 5]) await store().saveSnapshot(id, position, worldAt(position))
    const found = async (atOrBefore?: number) =>
      (await store().latestSnapshot(id, atOrBefore))?.position
    expect(await found()).toBe(8)
    expect(await found(7)).toBe(5)
    expect(await found(5)).toBe(5)
    expect(await found(1)).toBeUndefined()
  })

  test('a world comes back whole, tables and all', async () => {
    const id = await founded(store(), 3)
    const characters = await store().saveSnapshot(id, 3, worldAt(3))
    const found = await store().latestSnapshot(id)
    expect(found?.characters).toBe(characters)
    expect(canonicalJson(found?.world)).toBe(canonicalJson(worldAt(3)))
    expect(found?.world.partners.size).toBe(0)
  })

  test('a second snapshot at a position replaces the first', async () => {
    const id = await founded(store(), 3)
    await store().saveSnapshot(id, 3, worldAt(3, 1))
    await store().saveSnapshot(id, 3, worldAt(3, 2))
    expect((await store().latestSnapshot(id))?.world.seed).toBe(2)
  })

  test('a workspace without snapshots, or no workspace, has none', async () => {
    expect(await store().latestSnapshot(await founded(store()))).toBeNull()
    expect(await store().latestSnapshot('nowhere')).toBeNull()
  })
}

import { expect, test } from 'vitest'
import type { OpenedStore } from './opened-store.ts'
import { founded } from './samples.ts'

/** Who may drive the journeys of a log, and who its clock. */
export function describeLeases(store: OpenedStore): void {
  test('a lease is given once at a time, each right to each log by itself', async () => {
    const [log, another] = [await founded(store()), await founded(store())]
    const lease = await store().lease(log, 'journey')
    expect(lease?.isHeld).toBe(true)
    expect(await store().lease(log, 'journey')).toBeNull()
    const others = [await store().lease(another, 'journey'), await store().lease(log, 'clock')]
    for (const other of others) {
      expect(other?.isHeld).toBe(true)
      await other?.release()
    }

    await lease?.release()
    expect(lease?.isHeld).toBe(false)
    const next = await store().lease(log, 'journey')
    // A lease given back twice takes nothing from its present holder.
    await lease?.release()
    expect(next?.isHeld).toBe(true)
    expect(await store().lease(log, 'journey')).toBeNull()
    await next?.release()
  })
}

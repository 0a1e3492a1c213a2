import { expect, test } from 'vitest'
import { emptyWorld } from '@understudy/domain'
import { BadContinuation, PositionConflict, UnknownWorkspace } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import type { Log } from '../log.ts'
import type { OpenedStore } from './opened-store.ts'
import {
  auditRecord,
  customerRow,
  mailMessage,
  newWorkspace,
  recorded,
  recordedFrom,
} from './samples.ts'

/** A workspace that was removed and made again under its id is another one (decision-0150). */
export function describeIncarnations(store: OpenedStore): void {
  const write = {
    request: { id: 'once', outcome: {} },
    audit: [auditRecord(1), auditRecord(1)],
    mail: [mailMessage(1), mailMessage(1)],
    customers: [customerRow('adatum'), customerRow('wingtip')],
  }

  /** The log of the one that was removed, and of the one that has its id now; both as long. */
  async function madeAnew(): Promise<{ readonly before: Log; readonly now: Log }> {
    const workspace = newWorkspace()
    const before = await store().create(workspace, recordedFrom(1, 1), write)
    await store().delete(before)
    const now = await store().create(workspace, recordedFrom(1, 1), write)
    await store().saveSnapshot(now, 1, { ...emptyWorld, position: 1 })
    return { before, now }
  }

  test('each workspace, made anew or forked, is an incarnation of its own', async () => {
    const { before, now } = await madeAnew()
    const forked = await store().fork(newWorkspace(), now, 1, [])
    const all = [before, now, forked].map(({ incarnation }) => incarnation)
    expect(new Set(all).size).toBe(3)
    expect(await store().get(now.id)).toMatchObject(now)
  })

  test('nothing is written to the one that has the id now by whoever knew the one before', async () => {
    const { before, now } = await madeAnew()
    const late = [
      () => store().append(before, 1, [recorded(2)], nothingElse),
      () => store().append(before, 9, [recorded(10)], nothingElse),
      () => store().saveSnapshot(before, 1, { ...emptyWorld, position: 1, seed: 666 }),
      () => store().fork(newWorkspace(), before, 1, []),
    ]
    for (const one of late) await expect(one()).rejects.toThrow(UnknownWorkspace)
    expect(await store().delete(before)).toBe(false)
    expect(await store().read(now)).toHaveLength(1)
    expect((await store().latestSnapshot(now))?.world.seed).toBe(emptyWorld.seed)
    await expect(store().append(now, 9, [recorded(10)], nothingElse)).rejects.toThrow(
      PositionConflict,
    )
  })

  test('nothing of the one that has the id now is read by whoever knew the one before', async () => {
    const { before, now } = await madeAnew()
    for (const [log, rows] of [
      [before, 0],
      [now, 2],
    ] as const) {
      expect(await store().read(log)).toHaveLength(rows / 2)
      expect((await store().audit(log)).items).toHaveLength(rows)
      expect((await store().mail(log)).items).toHaveLength(rows)
      expect((await store().customers(log)).items).toHaveLength(rows)
      expect((await store().request(log, 'once')) === null).toBe(rows === 0)
      expect((await store().latestSnapshot(log)) === null).toBe(rows === 0)
    }
  })

  test('a page of the one before is not continued in the one that has the id now', async () => {
    const workspace = newWorkspace()
    const before = await store().create(workspace, recordedFrom(1, 1), write)
    const lists = ['audit', 'mail', 'customers'] as const
    const pages = await Promise.all(lists.map((list) => store()[list](before, { size: 1 })))
    await store().delete(before)
    const now = await store().create(workspace, recordedFrom(1, 1), write)
    for (const [index, list] of lists.entries()) {
      const continuation = pages[index]?.continuation ?? ''
      expect(continuation).not.toBe('')
      const next = (async () => store()[list](now, { size: 1, continuation }))()
      await expect(next).rejects.toThrow(BadContinuation)
    }
  })
}

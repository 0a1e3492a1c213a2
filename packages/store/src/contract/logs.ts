import { expect, test } from 'vitest'
import { canonicalJson } from '@understudy/domain'
import { PositionConflict, UnknownWorkspace, WorkspaceExists } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import { eventsOf, pagesOf } from '../pages.ts'
import type { OpenedStore } from './opened-store.ts'
import { founded, newWorkspace, recorded, recordedFrom, spelling } from './samples.ts'

/** Positions, order, spelling; the workspaces themselves. */
export function describeLogs(store: OpenedStore): void {
  test('a workspace is read back as it was made, in order of creation', async () => {
    const [first, second] = [newWorkspace('Une répétition 第一'), newWorkspace()]
    const { incarnation } = await store().create(first, recordedFrom(1, 2), nothingElse)
    await store().create(second, [], nothingElse)
    const row = { ...first, parent: null, position: 2, incarnation, isListed: true }
    expect(await store().get(first.id)).toEqual(row)
    const ids = (await store().list()).map(({ id }) => id)
    expect(ids.filter((id) => id === first.id || id === second.id)).toEqual([first.id, second.id])
  })

  test('a second workspace of the same id is refused, and the first stays', async () => {
    const workspace = newWorkspace()
    await store().create(workspace, recordedFrom(1, 1), nothingElse)
    const again = store().create({ ...workspace, title: 'Other' }, [], nothingElse)
    await expect(again).rejects.toThrow(WorkspaceExists)
    expect(await store().get(workspace.id)).toMatchObject({ title: workspace.title, position: 1 })
  })

  test('events come back in order, from any position, with a limit', async () => {
    const log = await founded(store(), 3)
    await store().append(log, 3, recordedFrom(4, 4), nothingElse)
    const positions = async (from?: number, limit?: number) =>
      (await store().read(log, from, limit)).map(({ position }) => position)
    expect(await positions()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(await positions(3, 2)).toEqual([3, 4])
    expect(await positions(8)).toEqual([])
  })

  test('a log comes back in the spelling it went in, whatever it says', async () => {
    const log = await founded(store(), 0)
    const odd = [
      'Élodie 王小明 👩‍💻 𠜎',
      'quote " backslash \\ {curly} $1 %s',
      'line\nbreak\ttab\u0000nul\u2028',
      'half a pair \ud800',
      '',
    ]
    const events = odd.map((note, index) =>
      recorded(index + 1, note, {
        request: `req-${note}`,
        event: { type: 'Noted', z: 1e21, a: 0.1, note, nested: { b: [null, true] }, big: 2 ** 53 },
      }),
    )
    await store().append(log, 0, events, nothingElse)
    expect(await spelling(store(), log)).toBe(canonicalJson(events))
  })

  test('what was handed in can be changed without changing the log', async () => {
    const event = { ...recorded(1, 'before') }
    const log = await founded(store(), 0)
    await store().append(log, 0, [event], nothingElse)
    Object.assign(event, { actor: 'someone/else' })
    expect((await store().read(log))[0]?.actor).toBe('contoso/admin-agent')
  })

  test('an append at a stale position is refused and writes nothing', async () => {
    const log = await founded(store(), 2)
    const stale = store().append(log, 1, [recorded(2)], nothingElse)
    await expect(stale).rejects.toThrow(PositionConflict)
    await expect(stale).rejects.toMatchObject({ expected: 1, actual: 2 })
    await expect(store().append(log, 5, [recorded(6)], nothingElse)).rejects.toThrow(
      PositionConflict,
    )
    expect(await store().read(log)).toHaveLength(2)
  })

  test('of appends at one position exactly one wins', async () => {
    const log = await founded(store(), 1)
    const rivals = Array.from({ length: 8 }, (_, index) =>
      store().append(log, 1, [recorded(2, `rival ${index}`)], nothingElse),
    )
    const outcomes = await Promise.allSettled(rivals)
    const losers = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(losers).toHaveLength(7)
    for (const { reason } of losers) expect(reason).toBeInstanceOf(PositionConflict)
    expect(await store().get(log.id)).toMatchObject({ position: 2 })
    expect(await store().read(log)).toHaveLength(2)
  })

  test('workspaces do not hinder one another', async () => {
    const logs = await Promise.all(Array.from({ length: 5 }, () => founded(store())))
    await Promise.all(logs.map((log) => store().append(log, 1, [recorded(2)], nothingElse)))
    for (const log of logs) expect(await store().read(log)).toHaveLength(2)
  })

  test('a long log goes in at once and is read page by page', async () => {
    const log = await founded(store(), 12_345)
    const sizes: number[] = []
    for await (const page of pagesOf(store(), log)) sizes.push(page.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000)
    const positions = (await eventsOf(store(), log, 5, 12_000)).map(({ position }) => position)
    expect([positions.length, positions[0], positions.at(-1)]).toEqual([11_996, 5, 12_000])
  })

  test('a deleted workspace is gone with all it had, and its id is free', async () => {
    const workspace = newWorkspace()
    const log = await store().create(workspace, recordedFrom(1, 2), {
      ...nothingElse,
      request: { id: 'once', outcome: {} },
    })
    expect(await store().delete(log)).toBe(true)
    expect(await store().delete(log)).toBe(false)
    expect(await store().get(workspace.id)).toBeNull()
    expect(await store().read(log)).toEqual([])
    const anew = await store().create(workspace, [], nothingElse)
    expect(await store().request(anew, 'once')).toBeNull()
  })

  test('the signing key is drawn once', async () => {
    const [key, again] = await Promise.all([store().signingKey(), store().signingKey()])
    expect(key).toHaveLength(32)
    expect(again).toEqual(key)
    expect(new Set(key).size).toBeGreaterThan(8)
  })

  test('nothing is read beyond the last position that can be', async () => {
    const log = await founded(store())
    expect(await store().read(log, 2 ** 31)).toEqual([])
  })

  test('nothing is appended to a workspace that does not exist', async () => {
    const nowhere = { id: 'nowhere', incarnation: 1 }
    await expect(store().append(nowhere, 0, [recorded(1)], nothingElse)).rejects.toThrow(
      UnknownWorkspace,
    )
    expect(await store().read(nowhere)).toEqual([])
    expect(await store().get('\u0000')).toBeNull()
  })
}

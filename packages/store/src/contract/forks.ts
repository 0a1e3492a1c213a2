import { expect, test } from 'vitest'
import { emptyWorld } from '@understudy/domain'
import { UnknownPosition, UnknownWorkspace, WorkspaceExists } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import type { Log } from '../log.ts'
import type { OpenedStore } from './opened-store.ts'
import {
  auditRecord,
  customerRow,
  founded,
  mailMessage,
  newWorkspace,
  recorded,
  spelling,
} from './samples.ts'

/** Children and parents. */
export function describeForks(store: OpenedStore): void {
  /** Four events, each with a record, a message and an answer; snapshots at 1 and 3. */
  async function parentOfFour() {
    const log = await founded(store(), 1)
    await store().saveSnapshot(log, 1, { ...emptyWorld, position: 1 })
    for (const position of [2, 3, 4]) {
      await store().append(log, position - 1, [recorded(position)], {
        request: { id: `r-${position}`, outcome: { position } },
        audit: [auditRecord(position)],
        mail: [mailMessage(position)],
        customers: [customerRow('adatum', { name: `At ${position}` })],
      })
    }
    await store().saveSnapshot(log, 3, { ...emptyWorld, position: 3 })
    return log
  }

  test('a child has the history of its parent up to the fork, and all that was read from it', async () => {
    const parent = await parentOfFour()
    const child = newWorkspace('A fork')
    const log = await store().fork(child, parent, 3, [customerRow('adatum', { name: 'At 3' })])
    expect(await store().get(child.id)).toEqual({
      ...child,
      ...log,
      isListed: true,
      parent: { workspace: parent.id, position: 3 },
      position: 3,
    })
    expect(await store().read(log)).toEqual(await store().read(parent, 1, 3))
    expect(positions((await store().audit(log)).items)).toEqual([2, 3])
    expect(positions((await store().mail(log)).items)).toEqual([2, 3])
    expect((await store().customers(log)).items).toMatchObject([{ name: 'At 3' }])
    expect(await store().request(log, 'r-3')).toEqual({ outcome: { position: 3 } })
    expect(await store().request(log, 'r-4')).toBeNull()
    expect(await store().latestSnapshot(log)).toMatchObject({ position: 3 })
  })

  test('parent and child go their own ways', async () => {
    const parent = await parentOfFour()
    const child = await store().fork(newWorkspace(), parent, 2, [])
    const before = await spelling(store(), parent)
    await store().append(child, 2, [recorded(3, 'of the child')], nothingElse)
    expect(await spelling(store(), parent)).toBe(before)
    expect((await store().latestSnapshot(child))?.position).toBe(1)

    await store().append(parent, 4, [recorded(5)], nothingElse)
    await store().delete(parent)
    expect((await store().read(child)).map(({ event }) => event)).toMatchObject([
      { note: 'a note' },
      { note: 'a note' },
      { note: 'of the child' },
    ])
  })

  test('a child can have children', async () => {
    const parent = await parentOfFour()
    const child = await store().fork(newWorkspace(), parent, 4, [])
    await store().append(child, 4, [recorded(5, 'of the child')], nothingElse)
    const grandchild = await store().fork(newWorkspace(), child, 5, [])
    expect(await spelling(store(), grandchild)).toBe(await spelling(store(), child))
  })

  test('a fork needs a parent, a position that was reached, and a free id', async () => {
    const parent = await parentOfFour()
    const fork = (log: Log, position: number, child = newWorkspace()) =>
      store().fork(child, log, position, [])
    await expect(fork({ id: 'nowhere', incarnation: 1 }, 1)).rejects.toThrow(UnknownWorkspace)
    await expect(fork(parent, 5)).rejects.toThrow(UnknownPosition)
    await expect(fork(parent, 0)).rejects.toThrow(UnknownPosition)
    await expect(fork(parent, 1, { ...newWorkspace(), id: parent.id })).rejects.toThrow(
      WorkspaceExists,
    )
    expect(await store().get(parent.id)).toMatchObject({ position: 4, parent: null })
  })
}

function positions(rows: readonly { readonly position: number }[]): number[] {
  return rows.map(({ position }) => position)
}

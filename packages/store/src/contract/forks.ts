import { expect, test } from 'vitest'
import { emptyWorld } from '@understudy/domain'
import { UnknownPosition, UnknownWorkspace, WorkspaceExists } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
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
    const id = await founded(store(), 1)
    await store().saveSnapshot(id, 1, { ...emptyWorld, position: 1 })
    for (const position of [2, 3, 4]) {
      await store().append(id, position - 1, [recorded(position)], {
        request: { id: `r-${position}`, outcome: { position } },
        audit: [auditRecord(position)],
        mail: [mailMessage(position)],
        customers: [customerRow('adatum', { name: `At ${position}` })],
      })
    }
    await store().saveSnapshot(id, 3, { ...emptyWorld, position: 3 })
    return id
  }

  test('a child has the history of its parent up to the fork, and all that was read from it', async () => {
    const parent = await parentOfFour()
    const child = newWorkspace('A fork')
    const incarnation = await store().fork(child, { workspace: parent, position: 3 }, [
      customerRow('adatum', { name: 'At 3' }),
    ])
    expect(await store().get(child.id)).toEqual({
      ...child,
      incarnation,
      parent: { workspace: parent, position: 3 },
      position: 3,
    })
    expect(await store().read(child.id)).toEqual(await store().read(parent, 1, 3))
    expect(positions((await store().audit(child.id)).items)).toEqual([2, 3])
    expect(positions((await store().mail(child.id)).items)).toEqual([2, 3])
    expect((await store().customers(child.id)).items).toMatchObject([{ name: 'At 3' }])
    expect(await store().request(child.id, 'r-3')).toEqual({ outcome: { position: 3 } })
    expect(await store().request(child.id, 'r-4')).toBeNull()
    expect(await store().latestSnapshot(child.id)).toMatchObject({ position: 3 })
  })

  test('parent and child go their own ways', async () => {
    const parent = await parentOfFour()
    const child = newWorkspace()
    await store().fork(child, { workspace: parent, position: 2 }, [])
    const before = await spelling(store(), parent)
    await store().append(child.id, 2, [recorded(3, 'of the child')], nothingElse)
    expect(await spelling(store(), parent)).toBe(before)
    expect((await store().latestSnapshot(child.id))?.position).toBe(1)

    await store().append(parent, 4, [recorded(5)], nothingElse)
    await store().delete(parent)
    expect((await store().read(child.id)).map(({ event }) => event)).toMatchObject([
      { note: 'a note' },
      { note: 'a note' },
      { note: 'of the child' },
    ])
  })

  test('a child can have children', async () => {
    const parent = await parentOfFour()
    const [child, grandchild] = [newWorkspace(), newWorkspace()]
    await store().fork(child, { workspace: parent, position: 4 }, [])
    await store().append(child.id, 4, [recorded(5, 'of the child')], nothingElse)
    await store().fork(grandchild, { workspace: child.id, position: 5 }, [])
    expect(await spelling(store(), grandchild.id)).toBe(await spelling(store(), child.id))
  })

  test('a fork needs a parent, a position that was reached, and a free id', async () => {
    const parent = await parentOfFour()
    const fork = (workspace: string, position: number, child = newWorkspace()) =>
      store().fork(child, { workspace, position }, [])
    await expect(fork('nowhere', 1)).rejects.toThrow(UnknownWorkspace)
    await expect(fork(parent, 5)).rejects.toThrow(UnknownPosition)
    await expect(fork(parent, 0)).rejects.toThrow(UnknownPosition)
    await expect(fork(parent, 1, { ...newWorkspace(), id: parent })).rejects.toThrow(
      WorkspaceExists,
    )
    expect(await store().get(parent)).toMatchObject({ position: 4, parent: null })
  })
}

function positions(rows: readonly { readonly position: number }[]): number[] {
  return rows.map(({ position }) => position)
}

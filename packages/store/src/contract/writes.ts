import { expect, test } from 'vitest'
import { RequestAlreadyAnswered } from '../errors.ts'
import { nothingElse, type Write } from '../event-store.ts'
import type { Log } from '../log.ts'
import type { OpenedStore } from './opened-store.ts'
import {
  auditRecord,
  customerRow,
  founded,
  mailMessage,
  newWorkspace,
  recorded,
} from './samples.ts'

/** Answers kept for requests; one transaction for all that an append writes. */
export function describeWrites(store: OpenedStore): void {
  test('the answer to a request is kept in the transaction of its events', async () => {
    const log = await founded(store())
    const outcome = { accepted: false, refusal: { code: 'nul\u0000', must: 'Élodie' } }
    expect(await store().request(log, 'r-1')).toBeNull()
    await store().append(log, 1, [recorded(2)], { ...nothingElse, request: { id: 'r-1', outcome } })
    expect(await store().request(log, 'r-1')).toEqual({ outcome })
    expect(await store().request(log, 'r-2')).toBeNull()
  })

  test('an answer without events is kept too, at the position it was given', async () => {
    const log = await founded(store())
    const request = { id: 'odd \u0000 \ud800 "id"', outcome: { accepted: false } }
    await store().append(log, 1, [], { ...nothingElse, request })
    expect(await store().request(log, request.id)).toEqual({ outcome: { accepted: false } })
    expect(await store().get(log.id)).toMatchObject({ position: 1 })
  })

  test('requests of one workspace are none of another', async () => {
    const [one, other] = [await founded(store()), await founded(store())]
    await store().append(one, 1, [], answered('same'))
    await store().append(other, 1, [], answered('same'))
    expect(await store().request(other, 'same')).not.toBeNull()
  })

  test('a write that fails half-way leaves nothing at all', async () => {
    const log = await founded(store())
    await store().append(log, 1, [], answered('taken'))
    const write = { ...full(2), ...answered('taken') }
    const failing = store().append(log, 1, [recorded(2)], { ...full(2), request: write.request })
    await expect(failing).rejects.toThrow(RequestAlreadyAnswered)
    await expectNothingButTheFirst(log)
    await store().append(log, 1, [recorded(2)], full(2))
    expect(await store().read(log)).toHaveLength(2)
  })

  test('a row of a read model that cannot be kept takes the events back with it', async () => {
    const log = await founded(store())
    const unkeepable = { ...customerRow('adatum'), name: 12n } as unknown as ReturnType<
      typeof customerRow
    >
    const write = { ...full(2), customers: [unkeepable] }
    await expect(store().append(log, 1, [recorded(2)], write)).rejects.toThrow()
    await expectNothingButTheFirst(log)
  })

  test('a founding that fails leaves no workspace', async () => {
    const workspace = newWorkspace()
    const unkeepable = { ...customerRow('adatum'), name: 12n } as unknown as ReturnType<
      typeof customerRow
    >
    const write = { ...nothingElse, customers: [unkeepable] }
    await expect(store().create(workspace, [recorded(1)], write)).rejects.toThrow()
    expect(await store().get(workspace.id)).toBeNull()
  })

  async function expectNothingButTheFirst(log: Log): Promise<void> {
    expect(await store().get(log.id)).toMatchObject({ position: 1 })
    expect(await store().read(log)).toHaveLength(1)
    expect((await store().audit(log)).items).toEqual([])
    expect((await store().mail(log)).items).toEqual([])
    expect((await store().customers(log)).items).toEqual([])
  }
}

function answered(id: string): Write {
  return { ...nothingElse, request: { id, outcome: { accepted: true } } }
}

function full(position: number): Write {
  return {
    audit: [auditRecord(position)],
    mail: [mailMessage(position)],
    customers: [customerRow('adatum')],
  }
}

import { expect, test } from 'vitest'
import { PositionConflict } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import type { News } from '../news.ts'
import type { OpenedStore } from './opened-store.ts'
import { founded, recorded } from './samples.ts'

/** Listeners hear of what is written, and of nothing else. */
export function describeNews(store: OpenedStore): void {
  test('each append and the removal is told, with the end of the log; what failed is not', async () => {
    const log = await founded(store())
    const heard: (News['position'] | 'missed')[] = []
    const stop = store().listen((news) => {
      if (news === null) heard.push('missed')
      else if (news.incarnation === log.incarnation) heard.push(news.position)
    })
    // Until a listener is connected it is told that it may have missed something.
    for (let position = 1; !heard.includes(position); position += 1) {
      await store().append(log, position, [recorded(position + 1)], nothingElse)
      await new Promise((resolve) => setTimeout(resolve))
    }
    heard.length = 0
    const { position = 0 } = (await store().get(log.id)) ?? {}
    const event = recorded(position + 1)
    await expect(store().append(log, position + 5, [event], nothingElse)).rejects.toThrow(
      PositionConflict,
    )
    const request = { id: 'an answer alone', outcome: {} }
    await store().append(log, position, [], { ...nothingElse, request })
    await store().append(log, position, [event], nothingElse)
    await store().delete(log)
    await expect
      .poll(() => heard.filter((one) => one === null || Number(one) > position))
      .toEqual([position + 1, null])
    stop()
  })
}

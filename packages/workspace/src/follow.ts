import type { RecordedEvent } from '@understudy/domain'
import { StoreUnavailable } from '@understudy/store'
import type { Tail } from './tail.ts'

/** How long to wait before a database that was lost is asked again. */
const awayMs = 500

/** A log that can be followed: it tells of each batch, and reads the events after a position. */
interface Followed {
  subscribe(listener: () => void): () => void
  readonly tail: Pick<Tail, 'after'>
}

/** See Workspace.follow. */
export async function* follow(
  workspace: Followed,
  after: number,
  signal: AbortSignal | undefined,
  isOver: () => boolean,
): AsyncGenerator<readonly RecordedEvent[], void> {
  let news = Promise.withResolvers<void>()
  const wake = () => news.resolve()
  const unsubscribe = workspace.subscribe(wake)
  signal?.addEventListener('abort', wake)
  const isEnded = () => signal?.aborted === true
  let position = after
  try {
    while (!isEnded()) {
      // Made before the log is read, so that what is written meanwhile wakes the next round.
      news = Promise.withResolvers<void>()
      const page = await pageAfter(workspace.tail, position)
      position = page?.at(-1)?.position ?? position
      if (page === null) await wokenWithin(news.promise, awayMs)
      else if (page.length > 0) yield page
      else if (isOver()) return
      else if (!isEnded()) await news.promise
    }
  } finally {
    signal?.removeEventListener('abort', wake)
    unsubscribe()
  }
}

/** Null while the database is away. */
async function pageAfter(tail: Pick<Tail, 'after'>, position: number) {
  try {
    return await tail.after(position)
  } catch (failure) {
    if (failure instanceof StoreUnavailable) return null
    throw failure
  }
}

async function wokenWithin(news: Promise<void>, ms: number): Promise<void> {
  const pause = Promise.withResolvers<void>()
  const timer = setTimeout(pause.resolve, ms)
  await Promise.race([news, pause.promise])
  clearTimeout(timer)
}

import type { RecordedEvent } from '@understudy/domain'
import type { Workspace } from './workspace.ts'

/** See Workspace.follow. */
export async function* follow(
  workspace: Pick<Workspace, 'events' | 'subscribe'>,
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
      const page = await workspace.events(position + 1)
      position = page.at(-1)?.position ?? position
      if (page.length > 0) yield page
      else if (isOver()) return
      else if (!isEnded()) await news.promise
    }
  } finally {
    signal?.removeEventListener('abort', wake)
    unsubscribe()
  }
}

import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Api } from '../api/client.ts'
import type { Fetch } from '../api/query.ts'
import { follow, type Heard } from '../api/follow.ts'
import { askAgain, forget, leave } from '../cache/cache.ts'
import { useCache } from '../cache/provider.tsx'
import { createWaves } from '../cache/waves.ts'
import type { RecordedEvent } from '@understudy/domain'

/** Where a log stood when the first answers came. */
export interface Start {
  readonly incarnation: number
  /** No answer is older. */
  readonly position: number
}

/**
 * Follows the events of a rehearsal from its start on: knows the last position, and has asked again what each event is
 * about. Several events in one frame count as one change.
 */
export function createHearing(
  props: {
    readonly id: string
    readonly api: Api
    readonly fetch: Fetch
    readonly apiBase: string
  },
  start: () => Start | undefined,
  madeAnew: () => void,
) {
  const cache = useCache()
  const [head, setHead] = createSignal(0)
  const waves = createWaves(
    (subjects) => askAgain(cache, props.id, subjects),
    (run) => requestAnimationFrame(run),
  )
  const gone = new AbortController()
  onCleanup(() => {
    gone.abort()
    leave(cache, props.id)
  })
  let pending = 0
  let frame: number | undefined
  const reached = (position: number) => {
    pending = Math.max(pending, position)
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      setHead((known) => Math.max(known, pending))
    })
  }
  let incarnation: number | undefined
  /** A workspace that was made anew under this id counts from its own beginning. */
  const heard = (one: Heard) => {
    if (one.incarnation !== incarnation) {
      incarnation = one.incarnation
      pending = 0
      setHead(0)
      waves.begin()
      madeAnew()
      void forget(cache, props.id)
    }
    waves.hear(one)
    reached(one.position)
  }
  createEffect(
    on(start, (from) => {
      if (from === undefined || incarnation !== undefined) return
      incarnation = from.incarnation
      setHead(from.position)
      const path = `/workspaces/${encodeURIComponent(props.id)}/events/stream`
      const address = `${props.apiBase}${path}?after=${from.position}`
      void follow(props.fetch, address, heard, gone.signal)
    }),
  )
  return {
    head,
    /** Events in the answer to a command of ours. */
    tell: (events: readonly RecordedEvent[]) => {
      waves.tell(events)
      reached(events.at(-1)?.position ?? 0)
    },
  }
}

/** What giving one portion came to: null when it was accepted, else why not. */
export type Refused<Reason> = Reason | null

export interface Work<Reason> {
  readonly ids: readonly string[]
  readonly portionMax: number
  readonly give: (ids: readonly string[]) => Promise<Refused<Reason>>
  readonly isStopped: () => boolean
  readonly onDone: (ids: readonly string[]) => void
  readonly onFailed: (id: string, reason: Reason) => void
}

/**
 * Gives the work in portions, one after the other. A refused portion is tried again in halves, so that one bad item
 * stops nobody else; after a portion in which nothing could be done, the rest is left alone.
 */
export async function inPortions<Reason>(work: Work<Reason>): Promise<void> {
  for (let first = 0; first < work.ids.length; first += work.portionMax) {
    if (work.isStopped()) return
    const portion = work.ids.slice(first, first + work.portionMax)
    if ((await giveOrHalve(work, portion)) === 0) return
  }
}

/** How many of them were done. */
async function giveOrHalve<Reason>(work: Work<Reason>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0 || work.isStopped()) return 0
  const refused = await work.give(ids)
  if (refused === null) {
    work.onDone(ids)
    return ids.length
  }
  const [only] = ids
  if (ids.length === 1 && only !== undefined) {
    work.onFailed(only, refused)
    return 0
  }
  const half = Math.ceil(ids.length / 2)
  const first = await giveOrHalve(work, ids.slice(0, half))
  return first + (await giveOrHalve(work, ids.slice(half)))
}

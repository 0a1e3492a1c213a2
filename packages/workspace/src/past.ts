import { emptyWorld, fold, invariant, type World } from '@understudy/domain'
import type { Cache } from './cache.ts'
import { pagesOf, type EventStore, type Log } from '@understudy/store'

/** Worlds of positions that were reached, worked out once and kept while there is room: stepping back and forth visits the same few. */
export class Past {
  readonly #log: Log
  readonly #store: EventStore
  readonly #cache: Cache
  readonly #bytes: () => number
  readonly #worlds = new Map<number, World>()

  /** `bytes` is what a world of this log takes at most. */
  constructor(log: Log, store: EventStore, cache: Cache, bytes: () => number) {
    this.#log = log
    this.#store = store
    this.#cache = cache
    this.#bytes = bytes
  }

  async worldAt(position: number): Promise<World> {
    const kept = this.#worlds.get(position)
    const world = kept ?? (await this.#folded(position))
    this.#worlds.set(position, world)
    const forget = () => this.#worlds.delete(position)
    this.#cache.keep(this.#key(position), { kind: 'past', bytes: this.#bytes(), forget })
    return world
  }

  forget(): void {
    for (const position of this.#worlds.keys()) this.#cache.drop(this.#key(position))
    this.#worlds.clear()
  }

  #key(position: number): string {
    return `past/${this.#log.incarnation}/${position}`
  }

  /** From a world kept here, when it is closer than the nearest snapshot. */
  async #folded(position: number): Promise<World> {
    const snapshot = await this.#store.latestSnapshot(this.#log, position)
    const bases = [emptyWorld, ...this.#worlds.values(), ...(snapshot ? [snapshot.world] : [])]
    const before = bases.filter((world) => world.position <= position)
    const base = before.reduce((near, world) => (world.position > near.position ? world : near))
    const world = await foldedOnto(base, this.#store, this.#log, position)
    invariant(world.position === position, `position ${position} was reached`)
    return world
  }
}

/** A world with the rest of its log, up to a position. */
export async function foldedOnto(
  base: World,
  store: EventStore,
  log: Log,
  until = Infinity,
): Promise<World> {
  let world = base
  for await (const page of pagesOf(store, log, base.position + 1, until)) {
    world = fold(page, world)
  }
  return world
}

import { emptyWorld, fold, invariant, type World } from '@understudy/domain'
import { pagesOf, type EventStore, type Log } from '@understudy/store'

/** Stepping back and forth visits the same few positions. */
const worldsMax = 16

/** Worlds of positions that were reached, worked out once and kept for a while. */
export class Past {
  readonly #log: Log
  readonly #store: EventStore
  readonly #worlds = new Map<number, World>()

  constructor(log: Log, store: EventStore) {
    this.#log = log
    this.#store = store
  }

  async worldAt(position: number): Promise<World> {
    const kept = this.#worlds.get(position)
    const world = kept ?? (await this.#folded(position))
    this.#worlds.delete(position)
    this.#worlds.set(position, world)
    const [oldest] = this.#worlds.keys()
    if (this.#worlds.size > worldsMax && oldest !== undefined) this.#worlds.delete(oldest)
    return world
  }

  forget(): void {
    this.#worlds.clear()
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

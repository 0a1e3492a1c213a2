import { LRUCache } from 'lru-cache'

export const cacheKinds = ['world', 'past', 'tail', 'identities', 'token'] as const
type CacheKind = (typeof cacheKinds)[number]

/** Something that is kept to answer sooner, and can be made again. */
interface Kept {
  readonly kind: CacheKind
  /** What it takes in memory, about. */
  readonly bytes: number
  /** Lets go of it; called when it has to make room for others. */
  readonly forget: () => void
}

interface CacheFigures {
  readonly bytes: number
  readonly bytesMax: number
  /** How many had to make room since the process began. */
  readonly evicted: number
  readonly kinds: Readonly<Record<CacheKind, { readonly entries: number; readonly bytes: number }>>
}

export const cacheBytesDefault = 512_000_000

/**
 * Everything that this process keeps to answer sooner, under one budget by weight: what was used least lately makes room
 * first, whichever kind it is of (decision-0182). Whoever keeps something holds it, and is told to let go.
 */
export class Cache {
  readonly #bytesMax: number
  readonly #kept: LRUCache<object | string, Kept>
  #evicted = 0

  constructor(bytesMax = cacheBytesDefault) {
    this.#bytesMax = bytesMax
    this.#kept = new LRUCache({
      maxSize: bytesMax,
      // What is larger than everything may be is kept alone.
      sizeCalculation: ({ bytes }) => Math.min(bytesMax, Math.max(1, Math.ceil(bytes))),
      dispose: (kept, _, reason) => {
        if (reason !== 'evict') return
        this.#evicted += 1
        kept.forget()
      },
    })
  }

  /** It is there, or was used; the same key again may weigh more than before. */
  keep(key: object | string, kept: Kept): void {
    this.#kept.set(key, kept)
  }

  used(key: object | string): void {
    this.#kept.get(key)
  }

  /** It is gone already. */
  drop(key: object | string): void {
    this.#kept.delete(key)
  }

  get figures(): CacheFigures {
    const all = [...this.#kept.values()]
    const kinds = cacheKinds.map((kind) => {
      const ofKind = all.filter((kept) => kept.kind === kind)
      const bytes = ofKind.reduce((sum, kept) => sum + kept.bytes, 0)
      return [kind, { entries: ofKind.length, bytes }] as const
    })
    return {
      bytes: this.#kept.calculatedSize,
      bytesMax: this.#bytesMax,
      evicted: this.#evicted,
      kinds: Object.fromEntries(kinds) as CacheFigures['kinds'],
    }
  }
}

/** The right to drive the journeys of one log. It ends with the process that has it, however that ends. */
export interface Lease {
  /** False once it was given back or lost. */
  readonly isHeld: boolean
  release(): Promise<void>
}

/** Leases of one process, by the incarnation of the log: each is given once at a time. */
export class Leases {
  readonly #held = new Map<number, HeldLease>()

  /** Null while somebody here has it. */
  take(incarnation: number, release: () => Promise<void> = () => Promise.resolve()): Lease | null {
    if (this.#held.has(incarnation)) return null
    const lease = new HeldLease(async () => {
      if (this.#held.get(incarnation) === lease) this.#held.delete(incarnation)
      await release()
    })
    this.#held.set(incarnation, lease)
    return lease
  }

  /** It was not given after all. */
  drop(incarnation: number): void {
    const lease = this.#held.get(incarnation)
    if (lease) lease.isHeld = false
    this.#held.delete(incarnation)
  }

  /** Whatever kept them is gone. */
  loseAll(): void {
    for (const lease of this.#held.values()) lease.isHeld = false
    this.#held.clear()
  }
}

class HeldLease implements Lease {
  readonly #release: () => Promise<void>
  isHeld = true

  constructor(release: () => Promise<void>) {
    this.#release = release
  }

  async release(): Promise<void> {
    if (!this.isHeld) return
    this.isHeld = false
    await this.#release()
  }
}

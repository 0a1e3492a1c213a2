import type { Log } from './log.ts'

/** What one process at a time has the right to do: drive the journeys of a log, keep its clock running, or run a job. */
export type Right = 'journey' | 'clock' | 'job'

/** A right to one log or job. It ends with the process that has it, however that ends. */
export interface Lease {
  /** False once it was given back or lost. */
  readonly isHeld: boolean
  release(): Promise<void>
}

/** Leases of one process: each right to each log is given once at a time. */
export class Leases {
  readonly #held = new Map<string, HeldLease>()

  /** Null while somebody here has it. */
  take(
    { incarnation }: Log,
    right: Right,
    release: () => Promise<void> = () => Promise.resolve(),
  ): Lease | null {
    const key = `${right}:${incarnation}`
    if (this.#held.has(key)) return null
    const lease = new HeldLease(async () => {
      if (this.#held.get(key) === lease) this.#held.delete(key)
      await release()
    })
    this.#held.set(key, lease)
    return lease
  }

  /** It was not given after all. */
  drop({ incarnation }: Log, right: Right): void {
    const key = `${right}:${incarnation}`
    const lease = this.#held.get(key)
    if (lease) lease.isHeld = false
    this.#held.delete(key)
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

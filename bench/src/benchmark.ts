/** Work that was timed: how long it took, and how many times the thing that is compared was done in it. */
export interface Lap {
  readonly milliseconds: number
  readonly count: number
  /** What its process held at most, where it had one of its own. */
  readonly megabytes?: number
}

export interface Side {
  /** What it is, in the table's words. */
  readonly what: string
  lap(): Promise<Lap>
}

/** Two sides that do the same work, by turns. */
export interface Duel {
  readonly kind: 'duel'
  readonly title: string
  /** The table shows how long one takes, or how many are done in a second. */
  readonly shows: 'time' | 'rate'
  readonly ours: Side
  readonly peer: Side
  /** Laps of each side that are not counted. */
  readonly warmUps: number
  readonly rounds: number
}

/** A comparison that cannot be made here, and what it lacks. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly title: string
  readonly reason: string
}

/** One file of this folder: what it claims, and the comparisons that show whether it is so. */
export interface Benchmark {
  readonly name: string
  readonly claim: string
  /** Each comparison is measured before the next is asked for; what was opened for it is closed then. */
  comparisons(): AsyncGenerator<Duel | Skipped, void, void>
}

/** Does a piece of work and times it. `work` resolves with how many it did. */
export async function timed(work: () => Promise<number> | number): Promise<Lap> {
  const start = performance.now()
  const count = await work()
  return { milliseconds: performance.now() - start, count }
}

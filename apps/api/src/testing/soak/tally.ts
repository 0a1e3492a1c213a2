/** What a soak counted. */
export class Tally {
  readonly anomalies: string[] = []
  reads = 0
  /** Reads that a process which was alive did not answer. */
  busyReads = 0
  commands = 0
  accepted = 0
  stops = 0
  /** Commands that were sent again because their process was killed, or said that it was overtaken. */
  sentAgain = 0
  /** Of these, commands of which a process that was alive said that others wrote first. */
  overtaken = 0
  answeredTwice = 0
  streamed = 0
  kills = 0
  /** Milliseconds from a kill to the next step of a journey that was on its way. */
  readonly takeoversMs: number[] = []
  readonly readsMs: number[] = []

  wrong(what: string): void {
    this.anomalies.push(what)
  }
}

/** The value below which so many hundredths of the samples are; 0 without samples. */
export function percentile(samples: readonly number[], hundredths: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const index = Math.min(Math.floor((sorted.length * hundredths) / 100), sorted.length - 1)
  return Math.round(sorted[index] ?? 0)
}

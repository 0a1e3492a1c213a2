import fc from 'fast-check'
import type { Failure } from '../run/result.ts'
import type { Claim, Counterexample, ExploreOptions, Finding } from './finding.ts'

/** A case that broke a claim, thrown so that fast-check shrinks it. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly failures: readonly Failure[]

  constructor(message: string, failures: readonly Failure[] = []) {
    super(message)
    this.failures = failures
  }
}

/** Draws cases and tries each; the first that breaks the claim is shrunk to the smallest that still does. */
export async function checkCases<Case>(
  claim: Claim,
  cases: fc.Arbitrary<Case>,
  attempt: (drawn: Case) => void | Promise<void>,
  retell: (drawn: Case) => Counterexample['scenario'],
  options: ExploreOptions,
): Promise<Finding> {
  const { seed, runs = claim.runs, signal, onProgress } = options
  let done = 0
  const property = fc.asyncProperty(cases, async (drawn) => {
    // fast-check cannot be stopped from outside: what is left is answered without trying.
    if (signal?.aborted) return
    await breath(done)
    await attempt(drawn)
    done += 1
    onProgress?.(Math.min(done, runs), runs)
  })
  const details = await fc.check(property, { seed, numRuns: runs })
  const [drawn] = details.counterexample ?? []
  const error: unknown = details.errorInstance
  const counterexample: Counterexample | null =
    drawn === undefined
      ? null
      : {
          message: error instanceof Error ? error.message : 'It does not hold.',
          failures: error instanceof Broken ? error.failures : [],
          shrinks: details.numShrinks,
          path: details.counterexamplePath ?? '',
          scenario: retell(drawn),
        }
  const wasStopped = signal?.aborted ?? false
  return {
    claim: told(claim),
    holds: !details.failed,
    runs: wasStopped ? done : details.numRuns,
    seed,
    unreached: [],
    counterexample,
    wasStopped,
  }
}

export function told({ kind, name, file, line }: Claim): Finding['claim'] {
  return { kind, name, file, line }
}

/** Lets a key press or a stop button through now and then. */
async function breath(done: number): Promise<void> {
  if (done % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
}

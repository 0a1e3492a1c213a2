import { isMainThread, parentPort } from 'node:worker_threads'
import { Command, InvalidArgumentError } from 'commander'
import { stopWord, type Told } from './explore/told.ts'
import { exploreInWorker } from './explore/watch.ts'

interface ExploreFlags {
  readonly at: string
  readonly runs?: number
  readonly seed?: number
  readonly pins: string
  readonly minutes: number
}

export function exploreCommand(): Command {
  return new Command('explore')
    .description('Tries properties, walks and broken steps; a failure is written as a scenario.')
    .argument(
      '[paths...]',
      'files or folders; all scenarios and the domain’s own claims when absent',
    )
    .option('--runs <number>', 'how often each claim is tried', wholeNumber)
    .option('--seed <number>', 'the same seed, the same cases; drawn when absent', wholeNumber)
    .option('--at <height>', 'domain, api, pglite, postgres, or the URL of a server', 'domain')
    .option('--pins <folder>', 'where counterexamples are written', 'scenarios/pins')
    .option('--minutes <number>', 'stops then, and says what was found so far', minutesOf, 60)
    .action(async (paths: string[], flags: ExploreFlags) => {
      const [, launcher = ''] = process.argv
      if (isMainThread) process.exitCode = await exploreInWorker(launcher, flags.minutes)
      else await beTheWorker(paths, flags)
    })
}

/** The other side of `exploreInWorker`: the same command, in the worker. */
async function beTheWorker(paths: readonly string[], flags: ExploreFlags): Promise<void> {
  const controller = new AbortController()
  const onMessage = (word: unknown) => {
    if (word === stopWord) controller.abort()
  }
  parentPort?.on('message', onMessage)
  try {
    const { explore } = await import('./explore/explore.ts')
    await explore({ ...flags, paths }, controller.signal, (told: Told) =>
      parentPort?.postMessage(told),
    )
  } finally {
    // A listener keeps the worker alive.
    parentPort?.off('message', onMessage)
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new InvalidArgumentError('A whole number from 0 on.')
}

/** Timers count no further than 24 days. */
function minutesOf(text: string): number {
  const minutes = Number(text)
  if (minutes > 0 && minutes <= 30_000) return minutes
  throw new InvalidArgumentError('A number of minutes above 0, at most 30000.')
}

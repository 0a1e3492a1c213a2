import { isMainThread } from 'node:worker_threads'
import { Command, InvalidArgumentError, Option } from 'commander'
import { datesOf } from './choosing/dates.ts'
import { shardOf } from './choosing/shard.ts'
import { tagsOf } from './choosing/tags.ts'
import { lastRunFile } from './last-run.ts'
import { limitOf } from './limit.ts'
import { reportFileOf } from './report-files.ts'
import type { RunFlags } from './run.ts'
import { wholeFrom1 } from './whole.ts'

/** More threads than that wait for each other. */
const jobsMax = 64

/** Options that do something else than play once. */
interface OtherWays {
  readonly watch?: boolean
  readonly dates?: readonly string[] | 'rules'
}

export function runCommand(): Command {
  return new Command('run')
    .description('Replays scenarios. Exit code 1 on a failure, 2 on a file that cannot be read.')
    .argument('[paths...]', 'files or folders', ['scenarios'])
    .option('--at <height>', 'domain, api, pglite, postgres, or the URL of a server', 'domain')
    .addOption(
      new Option('--reporter <kind>').choices(['text', 'json', 'junit', 'html']).default('text'),
    )
    .option('--report <kind=file>', 'writes a report besides; may be said again', reportFileOf)
    .option(
      '--tag <expression>',
      'scenarios with these tags: smoke and not (slow or money)',
      tagsOf,
    )
    .option('--only-failed', 'what failed when it was played last')
    .option('--shard <part/of>', 'one part of several, as in 1/4', shardOf)
    .option(
      '--jobs <number>',
      `so many at once, in threads of their own; at most ${jobsMax}`,
      jobsOf,
      1,
    )
    .option('--last <file>', 'where it is kept how the last run went', lastRunFile)
    .option('--trace <folder>', 'a page for each failure, to go through it step by step')
    .option(
      '--dates <days>',
      'gives the commands on these days instead: what differs, by which rule',
      datesOf,
    )
    .option('--bail', 'stop at the first failure')
    .option('--watch', 'play again after every change, until Ctrl-C')
    .option('--limit <name=number>', 'allow files more than usual; may be said again', limitOf)
    .action(async (paths: string[], flags: RunFlags & OtherWays) => {
      if (!isMainThread) {
        const { beAPlayer } = await import('./playing/be-a-player.ts')
        return beAPlayer(flags.at)
      }
      if (flags.dates !== undefined) {
        const { compareDates } = await import('./dates.ts')
        const { dates, ...how } = flags
        process.exitCode = await compareDates(paths, dates === 'rules' ? how : { ...how, dates })
        return
      }
      const { run } = await import('./run.ts')
      const { watchAndRun } = await import('./watch.ts')
      process.exitCode = await (flags.watch ? watchAndRun : run)(paths, flags)
    })
}

function jobsOf(text: string): number {
  const jobs = wholeFrom1(text)
  if (jobs !== undefined && jobs <= jobsMax) return jobs
  throw new InvalidArgumentError(`A whole number from 1 to ${jobsMax}.`)
}

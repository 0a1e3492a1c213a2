import { Command, Option } from 'commander'
import { limitOf } from './limit.ts'
import { reportFileOf } from './report-files.ts'
import type { RunFlags } from './run.ts'

export function runCommand(): Command {
  return new Command('run')
    .description('Replays scenarios. Exit code 1 on a failure, 2 on a file that cannot be read.')
    .argument('[paths...]', 'files or folders', ['scenarios'])
    .option('--at <height>', 'domain, api, pglite, postgres, or the URL of a server', 'domain')
    .addOption(
      new Option('--reporter <kind>').choices(['text', 'json', 'junit', 'html']).default('text'),
    )
    .option('--report <kind=file>', 'writes a report besides; may be said again', reportFileOf)
    .option('--tag <tag>', 'only scenarios with this tag')
    .option('--bail', 'stop at the first failure')
    .option('--limit <name=number>', 'allow files more than usual; may be said again', limitOf)
    .action(async (paths: string[], flags: RunFlags) => {
      const { run } = await import('./run.ts')
      process.exitCode = await run(paths, flags)
    })
}

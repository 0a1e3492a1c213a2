import { Command } from 'commander'
import type { CoverageFlags } from './coverage.ts'

export function coverageCommand(): Command {
  return new Command('coverage')
    .description(
      'Plays scenarios and says what they show, and what none shows: rules, refusals, states, failpoints, sources, dates.',
    )
    .argument('[paths...]', 'files or folders', ['scenarios'])
    .option('--all', 'names who shows what, too')
    .option('--json', 'prints one object for machines')
    .action(async (paths: string[], flags: CoverageFlags) => {
      const { coverage } = await import('./coverage.ts')
      process.exitCode = await coverage(paths, flags)
    })
}

import { Command, InvalidArgumentError } from 'commander'
import type { PowerFlags } from './power.ts'

export function powerCommand(): Command {
  return new Command('power')
    .description(
      'Breaks every rule on purpose, one at a time, and says which scenarios notice. Exit code 1 below the least.',
    )
    .argument('[paths...]', 'files or folders', ['scenarios'])
    .option('--rule <name>', 'rules with this id or refusal code; may be said again', collected)
    .option('--least <percent>', 'how many of the broken rules have to be noticed', percentOf, 95)
    .option('--all', 'names who notices, too')
    .option('--json', 'prints one object for machines')
    .action(async (paths: string[], flags: PowerFlags) => {
      const { power } = await import('./power.ts')
      process.exitCode = await power(paths, flags)
    })
}

function collected(name: string, before: readonly string[] = []): string[] {
  return [...before, name]
}

function percentOf(text: string): number {
  const percent = Number(text)
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent
  throw new InvalidArgumentError('A number from 0 to 100.')
}

import { Command } from 'commander'

export function initCommand(): Command {
  return new Command('init')
    .description(
      'Writes a scenario, a fixture, settings for VS Code and a workflow for GitHub. Nothing is overwritten.',
    )
    .argument('[folder]', 'where; this folder when absent', '.')
    .option('--keep', 'leave what is there already, and write the rest')
    .action(async (folder: string, { keep }: { readonly keep?: boolean }) => {
      const { init } = await import('./init.ts')
      process.exitCode = await init(folder, keep ?? false)
    })
}

import type { Command } from 'commander'
import { coverageCommand } from './coverage-command.ts'
import { exploreCommand } from './explore-command.ts'
import { initCommand } from './init-command.ts'
import { powerCommand } from './power-command.ts'
import { rehearseCommand } from './rehearse-command.ts'
import { runCommand } from './run-command.ts'
import { serveCommand } from './serve-command.ts'

/** Every command; where pages can be built, `serve` has an option for it. */
export function everyCommand(buildPages?: () => void): Command[] {
  return [
    runCommand(),
    exploreCommand(),
    coverageCommand(),
    powerCommand(),
    rehearseCommand(),
    serveCommand(buildPages),
    initCommand(),
  ]
}

import { buildPages } from './build-pages.ts'
import { exploreCommand } from './explore-command.ts'
import { initCommand } from './init-command.ts'
import { powerCommand } from './power-command.ts'
import { start } from './program.ts'
import { rehearseCommand } from './rehearse-command.ts'
import { runCommand } from './run-command.ts'
import { serveCommand } from './serve-command.ts'

/** The command line inside the repository, which can build the pages that it serves. */
await start([
  runCommand(),
  exploreCommand(),
  powerCommand(),
  rehearseCommand(),
  serveCommand(buildPages),
  initCommand(),
])

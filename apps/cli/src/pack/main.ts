import { exploreCommand } from '../explore-command.ts'
import { initCommand } from '../init-command.ts'
import { powerCommand } from '../power-command.ts'
import { start } from '../program.ts'
import { rehearseCommand } from '../rehearse-command.ts'
import { runCommand } from '../run-command.ts'
import { serveCommand } from '../serve-command.ts'

/** The command line of the package: everything that it serves is built already. */
await start([
  runCommand(),
  exploreCommand(),
  powerCommand(),
  rehearseCommand(),
  serveCommand(),
  initCommand(),
])

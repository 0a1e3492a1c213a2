import { everyCommand } from '../every-command.ts'
import { start } from '../program.ts'

/** The command line of the package: everything that it serves is built already. */
await start(everyCommand())

import { buildPages } from './build-pages.ts'
import { everyCommand } from './every-command.ts'
import { start } from './program.ts'

/** The command line inside the repository, which can build the pages that it serves. */
await start(everyCommand(buildPages))

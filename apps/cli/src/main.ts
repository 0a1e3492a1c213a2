#!/usr/bin/env node
import { Command } from 'commander'
import { exploreCommand } from './explore-command.ts'
import { rehearseCommand } from './rehearse-command.ts'
import { runCommand } from './run-command.ts'
import { serveCommand } from './serve-command.ts'

/** `understudy run · explore · rehearse · serve`. Exit code 1: something failed; 2: a file cannot be read. */
const program = new Command('understudy')
  .description('A stand-in for Microsoft Partner Center, to rehearse CSP migrations.')
  .showHelpAfterError()
  .addCommand(runCommand())
  .addCommand(exploreCommand())
  .addCommand(rehearseCommand())
  .addCommand(serveCommand())

// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code === 'EPIPE') process.exit()
  throw failure
})

await program.parseAsync(process.argv)

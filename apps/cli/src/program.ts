import { Command } from 'commander'

/** Reads the command line with these commands, and does what it says. Exit code 1: something failed; 2: a file cannot be read. */
export async function start(commands: readonly Command[]): Promise<void> {
  const program = new Command('understudy')
    .description('A stand-in for Microsoft Partner Center, to rehearse CSP migrations.')
    .showHelpAfterError()
  for (const command of commands) program.addCommand(command)

  // A reader that has seen enough, as in `| head`, is no failure.
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code === 'EPIPE') process.exit()
    throw failure
  })

  await program.parseAsync(process.argv)
}

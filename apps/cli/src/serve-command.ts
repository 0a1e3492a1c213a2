import { Command, InvalidArgumentError } from 'commander'

interface ServeFlags {
  readonly build?: boolean
  readonly scenarios?: string
  readonly port?: number
  readonly host?: string
  readonly data?: string
}

/** Where the pages can be built there is an option for it. */
export function serveCommand(buildPages?: () => void): Command {
  const command = new Command('serve').description(
    'Serves console, sandbox and API on one port, on the loopback address.',
  )
  if (buildPages) command.option('--build', 'build the pages first, where their sources are newer')
  return command
    .option('--port <number>', '8787, or PORT; 0 for any free one', portNumber)
    .option('--host <address>', '127.0.0.1, or HOST')
    .option('--data <folder>', 'where the database is; .understudy, or DATABASE_URL')
    .option('--scenarios <folder>', 'the scenarios to offer; those of Understudy when absent')
    .action(async (flags: ServeFlags) => {
      if (flags.build) buildPages?.()
      await serve(flags)
    })
}

async function serve({ port, host, data, scenarios }: ServeFlags): Promise<void> {
  const { serve: start } = await import('@understudy/api/server')
  const running = await start({
    demonstration: true,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { dataFolder: data }),
    ...(scenarios === undefined ? {} : { scenariosFolder: scenarios }),
  }).catch((failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exitCode = 1
  })
  if (!running) return
  const stop = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    void running.stop()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

import { Command, InvalidArgumentError } from 'commander'
import { buildPages } from './build-pages.ts'

interface ServeFlags {
  readonly build?: boolean
  readonly port?: number
  readonly host?: string
  readonly data?: string
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serves console, sandbox and API on one port, on the loopback address.')
    .option('--build', 'build the pages first, where their sources are newer')
    .option('--port <number>', '8787, or PORT; 0 for any free one', portNumber)
    .option('--host <address>', '127.0.0.1, or HOST')
    .option('--data <folder>', 'where the database is; .understudy, or DATABASE_URL')
    .action(serve)
}

async function serve({ build, port, host, data }: ServeFlags): Promise<void> {
  if (build) buildPages()
  const { serve: start } = await import('@understudy/api/server')
  const running = await start({
    demonstration: true,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { dataFolder: data }),
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

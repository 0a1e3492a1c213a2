import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { postgresPrograms } from './postgres-programs.ts'
import { serverUser, type ServerUser } from './server-user.ts'
import { watchOver } from './watch.ts'

export interface Server {
  readonly url: string
  stop(): Promise<void>
  kill(): Promise<void>
}

const startTriesMax = 3
const readySecondsMax = 60

/** A PostgreSQL server on a free port of the loopback address, in a folder of its own. */
export async function startServer(): Promise<Server> {
  const user = await serverUser()
  const folder = await mkdtemp(join(tmpdir(), 'understudy-postgres-'))
  await chmod(folder, 0o755)
  if (user !== null) await chown(folder, user.uid, user.gid)
  const programs = await postgresPrograms(user, folder)
  const data = join(folder, 'data')

  await promisify(execFile)(
    programs.initdb,
    [`--pgdata=${data}`, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    { ...user, cwd: folder, env: quietEnv },
  )
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const server = spawnServer(programs.postgres, data, port, user, folder)
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    if (await answers(url, server)) return handle(server, url, folder)
    await end(server, 'SIGKILL')
    if (tries === startTriesMax) throw new Error(`PostgreSQL did not start in ${folder}`)
  }
}

/** English messages, and no PG… variable of whoever runs the tests. */
const quietEnv = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }

function spawnServer(
  program: string,
  data: string,
  port: number,
  user: ServerUser | null,
  cwd: string,
): ChildProcess {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
  ]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  return spawn(program, args, { ...user, cwd, env: quietEnv, stdio: 'ignore' })
}

function handle(server: ChildProcess, url: string, folder: string): Server {
  const callOff = server.pid === undefined ? () => {} : watchOver(server.pid, folder)
  const finish = async (signal: NodeJS.Signals) => {
    await end(server, signal)
    callOff()
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  return { url, stop: () => finish('SIGINT'), kill: () => finish('SIGKILL') }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill(signal)
  await exited
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + readySecondsMax * 1000
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (connected) return true
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

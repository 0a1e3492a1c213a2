import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { startServer } from './postgres-server.ts'

export interface TestPostgres {
  /** Connection string of an empty database that nobody else uses. */
  readonly url: string
  /** Ends the server (or drops the database, on a server of yours) and leaves nothing behind. */
  stop(): Promise<void>
  /** Ends the server as a power cut would. @throws on a server that is not ours. */
  kill(): Promise<void>
}

/**
 * A real PostgreSQL for tests: a fresh database on the server at TEST_DATABASE_URL, or a server of its own
 * that came with the dependencies.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && given !== '') return databaseOn(given)

  const server = await startServer()
  return { url: server.url, stop: server.stop, kill: server.kill }
}

async function databaseOn(serverUrl: string): Promise<TestPostgres> {
  const name = `understudy_${randomBytes(6).toString('hex')}`
  await run(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    stop: () => run(serverUrl, `drop database if exists ${name} with (force)`),
    kill: () => Promise.reject(new Error('Only a server that the tests started can be killed')),
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startPostgres } from './postgres.ts'

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  // A server that goes away between two answers tells the client; here that is expected.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('two servers start at once, are empty, and do not see each other', async () => {
  const [first, second] = await Promise.all([startPostgres(), startPostgres()])
  try {
    await query(first.url, 'create table only_here (id int)')
    const tables = `select tablename from pg_tables where schemaname = 'public'`
    expect(await query(first.url, tables)).toEqual([{ tablename: 'only_here' }])
    expect(await query(second.url, tables)).toEqual([])
  } finally {
    await Promise.all([first.stop(), second.stop()])
  }
  await expect(query(first.url, 'select 1')).rejects.toThrow()
})

test.skipIf(process.env['TEST_DATABASE_URL'])('a killed server is gone', async () => {
  const server = await startPostgres()
  await server.kill()
  await expect(query(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test.skipIf(process.env['TEST_DATABASE_URL'])(
  'a server does not outlive a test run that was killed',
  async () => {
    const door = new URL('postgres.ts', import.meta.url).href
    const program = `const { startPostgres } = await import('${door}')
      console.log((await startPostgres()).url)
      setInterval(() => {}, 1000)`
    const run = spawn(process.execPath, ['--input-type=module', '-e', program])
    const [line] = (await once(run.stdout, 'data')) as [Buffer]
    const url = line.toString().trim()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    run.kill('SIGKILL')
    await expect
      .poll(() => query(url, 'select 1').catch((error: Error) => error.message), {
        timeout: 120_000,
      })
      .toContain('ECONNREFUSED')
  },
)

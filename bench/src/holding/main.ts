import { parseArgs } from 'node:util'
import { createApp } from '@understudy/api'
import { invariant } from '@understudy/domain'
import { startPostgres } from '@understudy/harness/postgres'
import { openPostgres } from '@understudy/store/postgres'
import { openWorkspaces } from '@understudy/workspace'
import { plainFacts } from '../worlds.ts'
import { asks, type Ask } from './asks.ts'
import { held, type Held } from './held.ts'

const turnMaxMs = 50
const { values } = parseArgs({ options: { customers: { type: 'string', default: '10000' } } })
const customers = Number(values.customers)

/**
 * `pnpm holding [--customers N]`: how long each request holds the event loop, on a PostgreSQL of its own, and which of them
 * hold it longer than they may. Each is asked twice, and the first counts too: nothing is warmed up for whoever comes first.
 */
const server = await startPostgres()
const store = await openPostgres(server.url)
const rows: { readonly what: string; readonly held: Held }[] = []
let app = opened()
const founding: Ask = {
  method: 'POST',
  path: '/workspaces',
  body: { id: 'many', clock: '2020-03-02T09:00:00Z', world: plainFacts(customers) },
}
await measured('found', founding)
await measured('GET after founding', { method: 'GET', path: '/workspaces/many/readings/frame' })
app = opened()
await measured('GET in a process that has just begun', { method: 'GET', path: '/workspaces/many' })
for (const ask of asks) {
  await measured(`${ask.method} ${ask.path} ${typeOf(ask)}`, ask)
  if (ask.method === 'GET') await measured(`${ask.method} ${ask.path} again`, ask)
}
await store.close()
await server.stop()
process.stdout.write(`${table()}\n`)

function opened() {
  return createApp({ store, workspaces: openWorkspaces(store, { othersWrite: true }) })
}

/** The answer is taken piece by piece and dropped, so that the client holds nothing. */
async function measured(what: string, { method, path, body }: Ask): Promise<void> {
  const text = body === undefined ? null : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' }
  let bytes = 0
  let status = 0
  const found = await held(async () => {
    const answer = await app.request(path, { method, headers, body: text })
    status = answer.status
    for await (const piece of answer.body ?? []) bytes += piece.length
  })
  invariant(status < 300, `${method} ${path} is answered, and not with ${status}`)
  rows.push({ what: `${what.trim()} (${Math.ceil(bytes / 1000)} kB)`, held: found })
  process.stderr.write('.')
}

function typeOf({ body }: Ask): string {
  const { command } = (body ?? {}) as { readonly command?: { type: string; by?: string } }
  return command ? `${command.type} ${command.by ?? ''}` : ''
}

function table(): string {
  const lines = rows
    .toSorted((a, b) => b.held.longestTurnMs - a.held.longestTurnMs)
    .map(({ what, held: { longestTurnMs, longestDelayMs, totalMs } }) => {
      const mark = longestTurnMs > turnMaxMs ? 'over' : ''
      const numbers = [longestTurnMs, longestDelayMs, totalMs].map((ms) => ms.toFixed(0))
      return `| ${what} | ${numbers.join(' | ')} | ${mark} |`
    })
  return [
    `| request, at ${customers} customers | longest turn (CPU ms) | longest delay (ms) | in all (ms) | |`,
    '|---|--:|--:|--:|---|',
    ...lines,
  ].join('\n')
}

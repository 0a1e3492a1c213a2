import { createApp } from '@understudy/api'
import { invariant } from '@understudy/domain'
import { openWorkspaces } from '@understudy/workspace'
import { bareApp } from './api/bare-app.ts'
import { customersCount, pgliteGround, postgresGround, type Ground } from './api/database.ts'
import { timed, type Benchmark, type Duel, type Side } from './benchmark.ts'
import { customerAt } from './worlds.ts'

/**
 * The bare handler neither parses nor decides: it sends the statements of ours to a database with the same rows and
 * answers. Where ours asks no database (one customer, read from the world in memory), the bare one reads a row by its key.
 */
export const api: Benchmark = {
  name: 'api',
  claim: 'Rules, schemas and log make a request at most a few times as long as its SQL.',
  async *comparisons() {
    for (const [name, open] of grounds) {
      const ground = await open()
      try {
        yield* requests(name, ground)
      } finally {
        await ground.close()
      }
    }
  },
}

const grounds = [
  ['PGlite', pgliteGround],
  ['PostgreSQL', postgresGround],
] as const

async function* requests(database: string, ground: Ground): AsyncGenerator<Duel> {
  const { store, sql, othersWrite } = ground
  const workspaces = openWorkspaces(store, { othersWrite })
  const ours = createApp({ workspaces, store })
  const bare = bareApp(sql, (await workspaces.get('bare'))?.position ?? 0)
  const sides = (request: Ask) => ({
    ours: side('our API', (index) => ours.request(...request('ours', index))),
    peer: side('bare Hono', (index) => bare.request(...request('bare', index))),
  })
  const common = { kind: 'duel', shows: 'rate', warmUps: 3, rounds: 9 } as const
  yield { ...common, title: `GET a page of 20 customers, ${database}`, ...sides(getPage) }
  yield { ...common, title: `GET one customer, ${database}`, ...sides(getOne) }
  yield { ...common, title: `POST a command, ${database}`, ...sides(postCommand) }
  await workspaces.close()
}

type Ask = (workspace: string, index: number) => [path: string, init?: RequestInit]

const getPage: Ask = (workspace) => [`/workspaces/${workspace}/customers?size=20`]

const getOne: Ask = (workspace, index) => [
  `/workspaces/${workspace}/customers/${customerAt(index % customersCount)}`,
]

/** Another amount each time, so that each is recorded. */
const postCommand: Ask = (workspace, index) => {
  const customer = customerAt(index % customersCount)
  const amount = `${(index % 900) + 100}.00 EUR`
  const command = { type: 'SetSpendingBudget', partner: 'contoso', customer, amount }
  const body = JSON.stringify({ request: `bench-${index}`, as: 'contoso/admin-agent', command })
  const headers = { 'content-type': 'application/json' }
  return [`/workspaces/${workspace}/commands`, { method: 'POST', headers, body }]
}

const requestsPerLap = 40

/** One request after the other: what a request costs, not how many wait. */
function side(what: string, ask: (index: number) => Response | Promise<Response>): Side {
  let asked = 0
  return {
    what,
    lap: () =>
      timed(async () => {
        for (const end = asked + requestsPerLap; asked < end; asked += 1) {
          const response = await ask(asked)
          const text = await response.text()
          invariant(response.status === 200, `${what} answers 200, not ${response.status}: ${text}`)
        }
        return requestsPerLap
      }),
  }
}

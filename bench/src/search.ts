import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { timed, type Benchmark, type Duel } from './benchmark.ts'

const customers = 10_000
/** As many as a customer’s founding and its first changes leave. */
const recordsEach = 6
const pageSize = 50

/** One search as a screen asks it: the newest page, and how many rows there are on all. */
const searches = [
  ['a rare word', 'customer-7341'],
  ['a word of one record in six', 'transition'],
  ['two letters', 'ad'],
] as const

/** Whether an index of trigrams pays for the search by text (decision-0218). */
export const search: Benchmark = {
  name: 'search',
  claim: `A search by text reads a column of ${customers * recordsEach} records; an index finds rare words sooner, and is written with each record.`,
  async *comparisons() {
    const database = await PGlite.create({ extensions: { pg_trgm } })
    await database.exec('create extension pg_trgm')
    for (const table of ['plain', 'indexed']) {
      await database.exec(
        `create table ${table} (position integer primary key, search text collate "C" not null, record text not null)`,
      )
      if (table === 'indexed') {
        await database.exec('create index on indexed using gin (search gin_trgm_ops)')
      }
      await write(database, table, 0, customers * recordsEach)
      await database.exec(`vacuum analyze ${table}`)
    }
    for (const [what, word] of searches) {
      yield duel(what, (table) => find(database, table, word))
    }
    let next = customers * recordsEach
    yield duel('writing 1,000 records', async (table) => {
      await write(database, table, next, 1000)
      next += 1000
    })
    await database.close()
  },
}

function duel(title: string, work: (table: 'plain' | 'indexed') => Promise<void>): Duel {
  const side = (what: string, table: 'plain' | 'indexed') => ({
    what,
    lap: () => timed(async () => work(table).then(() => 1)),
  })
  return {
    kind: 'duel',
    title,
    shows: 'time',
    warmUps: 1,
    rounds: 9,
    ours: side('a column that is read', 'plain'),
    peer: side('an index of trigrams', 'indexed'),
  }
}

async function find(database: PGlite, table: string, word: string): Promise<void> {
  // Trigrams answer `like`, and so does our own question, by a position.
  const [clause, sought] =
    table === 'plain' ? ['position($1 in search) > 0', word] : ['search like $1', `%${word}%`]
  await database.query(
    `select record from ${table} where ${clause} order by position desc limit ${pageSize}`,
    [sought],
  )
  await database.query(`select count(*) from ${table} where ${clause}`, [sought])
}

/** Records of several kinds, each naming a customer of its own. */
async function write(database: PGlite, table: string, from: number, count: number): Promise<void> {
  await database.query(
    `insert into ${table} select n,
      'contoso/admin-agent' || chr(10) || (array['usage reported', 'azureplantransitionstarted',
      'subscriptionrenewed', 'licenseschanged', 'agreementattested', 'budgetset'])[n % 6 + 1]
      || chr(10) || 'customer-' || (n / 6) || chr(10) || 'adventure works ' || (n / 6),
      repeat('x', 400)
    from generate_series($1::int, $2::int) as n`,
    [from, from + count - 1],
  )
}

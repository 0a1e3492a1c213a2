import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Benchmark, Side } from './benchmark.ts'
import { subscriptionsEach } from './year/portfolio.ts'

const program = fileURLToPath(new URL('year/in-its-process.ts', import.meta.url))
const few = 12_000

/** Each year has a process of its own, so that what it holds at most can be said. */
export const growth: Benchmark = {
  name: 'growth',
  claim: 'A customer’s year costs hardly more among 100,000 subscriptions than among 12,000.',
  async *comparisons() {
    for (const many of [48_000, 100_000]) {
      yield {
        kind: 'duel',
        title: `a customer’s year among ${many.toLocaleString('en')} subscriptions`,
        shows: 'time',
        warmUps: 0,
        rounds: 1,
        ours: among(many),
        peer: among(few),
      }
    }
  },
}

function among(subscriptions: number): Side {
  const customers = Math.round(subscriptions / subscriptionsEach)
  return {
    what: `among ${subscriptions.toLocaleString('en')}`,
    lap: async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [program, String(customers)])
      return lapSchema.parse(JSON.parse(stdout))
    },
  }
}

const lapSchema = z.object({ milliseconds: z.number(), megabytes: z.number(), count: z.number() })

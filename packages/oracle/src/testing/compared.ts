import { centsOf, type RecordedEvent, type World } from '@understudy/domain'
import { ledgerOf, type Posting } from '@understudy/domain/testing'
import { expectedFrom, type Expected } from '../index.ts'

export interface Compared {
  /** How many postings both were asked for. */
  readonly postings: number
  /** How many of them by stream, currency and whether they are earned. */
  readonly kinds: ReadonlyMap<string, number>
  /** Each as a line of text, as one of the two has it. */
  readonly onlyEngine: readonly string[]
  readonly onlyOracle: readonly string[]
}

/** What the engine and the oracle make of one log, posting by posting, in whatever order. */
export function compared(world: World, log: readonly RecordedEvent[]): Compared {
  const postings = world.customers.rows().flatMap((one) => ledgerOf(one, world))
  const engine = postings.map(told)
  const oracle = expectedFrom(log).map((one) => JSON.stringify(sorted(one)))
  return {
    postings: postings.length,
    kinds: counted(postings),
    onlyEngine: without(engine, oracle),
    onlyOracle: without(oracle, engine),
  }
}

function counted(postings: readonly Posting[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const { stream, amount, rule } of postings) {
    const kind = [stream, amount.currency, ...(rule === 'PLAN-05' ? ['earned'] : [])].join(' ')
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return kinds
}

/** The posting in the words of the oracle. */
function told({ partner, customer, stream, cause, at, amount, line }: Posting): string {
  const { currency } = amount
  const of = { partner, customer, cause, currency, cents: centsOf(amount.amount) }
  const expected =
    'charge' in line
      ? licensed({ ...of, stream: 'license', at }, line)
      : used({ ...of, stream: stream === 'plan' ? 'plan' : 'legacy' }, line)
  return JSON.stringify(sorted(expected))
}

type Line = Posting['line']
type Of = Pick<Expected, 'partner' | 'customer' | 'cause' | 'currency' | 'cents'>

function licensed(
  of: Of & { readonly stream: 'license'; readonly at: string },
  { subscription, charge, from, to, quantity }: Extract<Line, { readonly charge: unknown }>,
): Expected {
  return { ...of, subscription, charge, from, to, quantity }
}

function used(
  of: Of & { readonly stream: 'legacy' | 'plan' },
  { entitlement, meter, from, until, minutes, credit }: Exclude<Line, { readonly charge: unknown }>,
): Expected {
  return { ...of, entitlement, meter, from, until, minutes, isEarned: credit !== undefined }
}

function sorted(expected: Expected): object {
  return Object.fromEntries(Object.entries(expected).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What is in one list more often than in the other. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return all.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

import {
  doubtsOf,
  excessIn,
  problemsOf,
  worldFactsSchema,
  type Instant,
  type WorldFacts,
} from '@understudy/domain'
import type { Work } from '@understudy/workspace'
import { nearest } from '../nearest.ts'
import type { Issue } from '../issue.ts'
import { unreadable } from '../problem.ts'
import { issuesOf } from '../unreadable-input.ts'

const customersPerSlice = 100

/**
 * Facts as they are sent, read and checked, some customers at a time, so that whoever else waits has a turn in between.
 * @throws ProblemError 400 with every mistake and the nearest word
 */
export async function readFacts(raw: unknown, clock: Instant, work: Work): Promise<WorldFacts> {
  const all = hasCustomers(raw) ? Object.keys(raw.customers).length : 0
  // Each customer is read, and then looked at.
  work.begin('reading', 2 * all, 'customers')
  const told = (slices: number) => work.take(Math.min(slices * customersPerSlice, 2 * all))
  const facts = await parsed(raw, told)
  const read = Math.ceil(all / customersPerSlice)
  const issues: Issue[] = []
  const doubts: Issue[] = []
  for (const [index, slice] of slicesOf(facts).entries()) {
    const part = { ...slice, partners: facts.partners }
    const isNew = ({ path }: { readonly path: readonly string[] }) =>
      index === 0 || path[0] !== 'partners'
    issues.push(...problemsOf(part).filter(isNew).map(issueOf))
    doubts.push(
      ...doubtsOf(part, clock)
        .filter(isNew)
        .map(({ path, message }) => ({ path: pathOf(path), fault: said(message) })),
    )
    await told(read + index + 1)
  }
  if (issues.length > 0 || doubts.length > 0) throw unreadable([...issues, ...doubts])
  return facts
}

async function parsed(raw: unknown, told: (slices: number) => Promise<void>): Promise<WorldFacts> {
  const issues: Issue[] = []
  const parts: WorldFacts[] = []
  for (const [index, slice] of slicesOf(raw).entries()) {
    const part = worldFactsSchema.safeParse(slice, { reportInput: true })
    if (part.success) parts.push(part.data)
    else issues.push(...issuesOf(part.error, worldFactsSchema, ['world']))
    await told(index + 1)
  }
  if (issues.length > 0) throw unreadable(issues)
  const [first, ...rest] = parts
  const facts = {
    partners: first?.partners ?? {},
    customers: Object.assign({}, first?.customers, ...rest.map(({ customers }) => customers)),
  }
  const excess = excessIn(facts)
  if (excess !== undefined) throw unreadable([{ path: 'world', fault: said(excess) }])
  return facts
}

/** The same with some customers each; the first has everything else, too. What is none comes whole. */
function slicesOf<Facts>(raw: Facts): Facts[] {
  if (!hasCustomers(raw)) return [raw]
  const customers = Object.entries(raw.customers)
  const count = Math.max(1, Math.ceil(customers.length / customersPerSlice))
  return Array.from({ length: count }, (_, index) => {
    const from = index * customersPerSlice
    const some = Object.fromEntries(customers.slice(from, from + customersPerSlice))
    return (index === 0 ? { ...raw, customers: some } : { customers: some }) as Facts
  })
}

function hasCustomers(raw: unknown): raw is { readonly customers: object } {
  if (typeof raw !== 'object' || raw === null || !('customers' in raw)) return false
  const { customers } = raw
  return typeof customers === 'object' && customers !== null && !Array.isArray(customers)
}

function issueOf({ path, kind, value, known }: ReturnType<typeof problemsOf>[number]): Issue {
  const near = nearest(value, known)
  return {
    path: pathOf(path),
    fault: { kind: 'unknown', noun: kind, value },
    nearest: near,
  }
}

function pathOf(path: readonly string[]): string {
  return ['world', ...path].join('.')
}

function said(message: string) {
  return { kind: 'said', message } as const
}

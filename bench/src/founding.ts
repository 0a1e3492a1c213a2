import { found, worldFactsSchema } from '@understudy/domain'
import { timed, type Benchmark, type Side } from './benchmark.ts'
import { beginning, customerAt } from './worlds.ts'

const people = 4000
const few = 20

/** A world must not begin slower because the same people are in fewer tenants. */
export const founding: Benchmark = {
  name: 'founding',
  claim: 'A person costs hardly more in a tenant of 2,000 than in one of 20.',
  async *comparisons() {
    yield {
      kind: 'duel',
      title: `${people.toLocaleString('en')} people`,
      shows: 'rate',
      warmUps: 2,
      rounds: 9,
      ours: founded(2),
      peer: founded(people / few),
    }
  },
}

function founded(customers: number): Side {
  const count = people / customers
  const facts = worldFactsSchema.parse({
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [
        customerAt(index),
        { country: 'FR', staff: { staff: { count } } },
      ]),
    ),
  })
  return {
    what: `${count.toLocaleString('en')} a tenant`,
    lap: () =>
      timed(() => {
        found(facts, beginning)
        return people
      }),
  }
}

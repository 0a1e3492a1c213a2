import { found, worldFactsSchema } from '@understudy/domain'
import { timed, type Benchmark, type Side } from './benchmark.ts'
import { beginning, customerAt } from './worlds.ts'
import { offer } from './year/portfolio.ts'

const people = 4000
const licensed = 1000
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
      warmUps: 1,
      rounds: 5,
      ours: founded(2),
      peer: founded(people / few),
    }
    yield {
      kind: 'duel',
      title: `${licensed.toLocaleString('en')} people with licences and announcements`,
      shows: 'rate',
      warmUps: 1,
      rounds: 5,
      ours: foundedWith('with licences, half of them suspended', staffed(licensed)),
      peer: foundedWith('without licences', staffed(licensed, [])),
    }
  },
}

function founded(customers: number): Side {
  const count = people / customers
  return foundedWith(`${count.toLocaleString('en')} a tenant`, {
    people,
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [
        customerAt(index),
        { country: 'FR', staff: { staff: { count } } },
      ]),
    ),
  })
}

/** Twenty tenants whose people hold what was bought, one of two subscriptions of which is suspended. */
function staffed(all: number, licenses = ['ENTERPRISEPACK']) {
  const tenants = 20
  const count = all / tenants
  const bought = { offer, partner: 'contoso', purchased: '2019-06-01', quantity: count / 2 }
  return {
    people: all,
    customers: Object.fromEntries(
      Array.from({ length: tenants }, (_, index) => [
        customerAt(index),
        {
          country: 'FR',
          relationships: { contoso: {} },
          subscriptions: {
            [`serves-${index}`]: bought,
            [`suspended-${index}`]: { ...bought, status: 'suspended' },
          },
          staff: { staff: { count, licenses } },
        },
      ]),
    ),
  }
}

function foundedWith(
  what: string,
  { people: count, customers }: { readonly people: number; readonly customers: object },
): Side {
  const partners = { contoso: { kind: 'direct-bill', country: 'FR' } }
  const facts = worldFactsSchema.parse({ partners, customers })
  return {
    what,
    lap: () =>
      timed(() => {
        found(facts, beginning)
        return count
      }),
  }
}

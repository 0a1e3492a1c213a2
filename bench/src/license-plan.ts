import {
  asLicense,
  compareSkus,
  invariant,
  movePlan,
  partnerId,
  type CustomerId,
  type World,
} from '@understudy/domain'
import { timed, type Benchmark } from './benchmark.ts'
import { sold, subscriptionsEach, withLicenses } from './license-worlds.ts'

const customers = 1000
/** The peer's laps are shorter; what counts is the time for one subscription. */
const customersOfPeer = 100

/** What a whole plan costs, with its calendar, its losses and its reasons, for each subscription in it. */
export const licensePlan: Benchmark = {
  name: 'license-plan',
  claim:
    'A plan for 10,000 licence subscriptions costs less than comparing each with every offer that is sold.',
  async *comparisons() {
    const { world } = withLicenses(customers)
    const some = world.customers.rows().map(({ id }) => id)
    yield {
      kind: 'duel',
      title: `${(customers * subscriptionsEach).toLocaleString('en')} subscriptions, ways on, days and losses`,
      shows: 'rate',
      warmUps: 1,
      rounds: 7,
      ours: {
        what: 'subscriptions in move plans',
        lap: () => timed(() => planned(world, some)),
      },
      peer: {
        what: 'services compared with every offer',
        lap: () => timed(() => compared(world, some.slice(0, customersOfPeer))),
      },
    }
  },
}

function planned(world: World, of: readonly CustomerId[]): number {
  let count = 0
  for (const customer of of) {
    count += movePlan(world, { partner: partnerId('contoso'), customer }).subscriptions.length
  }
  invariant(count === of.length * subscriptionsEach, 'every subscription has a plan')
  return count
}

/** The bare way: the best of all offers by the services that are lost, looked for anew each time. */
function compared(world: World, of: readonly CustomerId[]): number {
  let count = 0
  for (const id of of) {
    for (const one of world.customers.get(id)?.subscriptions.rows() ?? []) {
      const sku = asLicense(one)?.sku
      invariant(sku, 'licences have a SKU')
      const lost = sold.map((offer) => lostBetween(sku, offer.skuPartNumber ?? offer.id))
      invariant(Math.min(...lost) >= 0, 'every offer was compared')
      count += 1
    }
  }
  return count
}

function lostBetween(from: string, to: string): number {
  return compareSkus([from], [to]).lost.length
}

import {
  found,
  invariant,
  perform,
  worldFactsSchema,
  type Envelope,
  type World,
} from '@understudy/domain'
import { envelope, type Told } from '@understudy/domain/testing'
import { timed, type Benchmark, type Side } from './benchmark.ts'
import { beginning, customerAt, someOf } from './worlds.ts'

const many = 10_000
const few = 10
const touched = 10
const changesPerLap = 20

/** What assigning licences costs must not depend on how many customers there are. */
export const licenseCommands: Benchmark = {
  name: 'license-commands',
  claim: 'Assigning licences costs hardly more beside 10,000 customers than beside 10.',
  async *comparisons() {
    yield {
      kind: 'duel',
      title: 'licences taken from users and given back',
      shows: 'rate',
      warmUps: 3,
      rounds: 9,
      ours: assigning(many),
      peer: assigning(few),
    }
  },
}

/** Every lap starts from the same world, so that none has more history than another. */
function assigning(customers: number): Side {
  const { world } = found(factsOf(customers), beginning)
  const commands = someOf(customers, touched).flatMap((customer) =>
    Array.from({ length: changesPerLap }, (_, index) => change(customer, index)),
  )
  return {
    what: `${customers.toLocaleString('en')} customers`,
    lap: () =>
      timed(() => {
        commands.reduce(after, world)
        return commands.length
      }),
  }
}

function change(customer: string, index: number): Envelope {
  const users = ['staff-001', 'staff-002']
  const [add, remove] =
    index % 2 === 0 ? [[], ['ENTERPRISEPACK']] : [[{ sku: 'ENTERPRISEPACK' }], []]
  const told: Told = [
    `${customer}/global-admin`,
    { type: 'ChangeLicenses', customer, users, add, remove },
  ]
  return envelope(told, `${customer}-${index}`)
}

function after(world: World, command: Envelope): World {
  const batches = perform(world, command)
  let end = world
  let step = batches.next()
  while (!step.done) {
    end = step.value.world
    step = batches.next()
  }
  invariant(step.value.accepted && step.value.events.length > 0, 'licences are changed')
  return end
}

function factsOf(customers: number) {
  const offer = '796b6b5f-613c-4e24-a17c-eba730d49c02'
  const customer = (index: number) => ({
    country: 'FR',
    relationships: { contoso: { delegatedAdmin: true } },
    agreement: { signed: '2019-12-01' },
    subscriptions: {
      [`e3-${index}`]: { offer, partner: 'contoso', purchased: '2019-06-01', quantity: 10 },
    },
    staff: { staff: { count: 5, licenses: ['ENTERPRISEPACK'] } },
  })
  return worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [customerAt(index), customer(index)]),
    ),
  })
}

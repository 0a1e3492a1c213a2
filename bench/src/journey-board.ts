import {
  found,
  invariant,
  isList,
  listed,
  plus,
  readingNamed,
  worldFactsSchema,
  type AnyReading,
  type ListReading,
  type World,
} from '@understudy/domain'
import { timed, type Benchmark } from './benchmark.ts'
import { beginning, customerAt } from './worlds.ts'

const customers = 10_000
/** The peer's laps are shorter; what counts is the time for one customer. */
const customersOfPeer = 500
const offer = '796b6b5f-613c-4e24-a17c-eba730d49c02'

/** What the first page of a board costs, when a day has passed and each row is worked out anew. */
export const journeyBoard: Benchmark = {
  name: 'journey-board',
  claim:
    'A board of 10,000 customers, with ways, days and costs, takes less than twice as long as reading the postings that its costs are made of.',
  async *comparisons() {
    const { world } = found(worldFactsSchema.parse(facts()), beginning)
    let days = 0
    yield {
      kind: 'duel',
      title: `${customers.toLocaleString('en')} customers of a partner that leaves, the first page of 50`,
      shows: 'rate',
      warmUps: 1,
      rounds: 5,
      ours: {
        what: 'customers on the board',
        lap: () => {
          days += 1
          const later = { ...world, now: plus(world.now, `P${days}D`) }
          return timed(() => onBoard(later))
        },
      },
      peer: {
        what: 'customers whose postings are read',
        lap: () => timed(() => posted(world)),
      },
    }
  },
}

function onBoard(world: World): number {
  const board = listNamed('journey-board')
  const asked = { partner: 'contoso' }
  const rows = world.customers.rows().flatMap((one) => board.rowsOf?.(one, world, asked) ?? [])
  const { items, total } = listed(board.list, rows, {}, { after: null, size: 50 })
  invariant(items.length === 50 && total === customers, 'every customer is on the board')
  return total
}

function posted(world: World): number {
  const postings = named('postings')
  invariant(!isList(postings), 'postings are told by files')
  for (let index = 0; index < customersOfPeer; index += 1) {
    const question = postings.question.parse({ customer: customerAt(index) })
    invariant(postings.of(world, question), 'it is answered')
  }
  return customersOfPeer
}

function listNamed(name: string): ListReading {
  const reading = named(name)
  invariant(isList(reading), `${name} is a list`)
  return reading
}

function named(name: string): AnyReading {
  const reading = readingNamed(name)
  invariant(reading, `${name} is a reading`)
  return reading
}

function facts() {
  return {
    partners: {
      contoso: { kind: 'direct-bill', country: 'FR' },
      wingtip: { kind: 'indirect-provider', country: 'FR' },
    },
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [customerAt(index), customer(index)]),
    ),
  }
}

/** Every third has the provider already; terms end on any day of the year. */
function customer(index: number) {
  const purchased = `2019-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`
  return {
    country: 'FR',
    relationships: { contoso: {}, ...(index % 3 === 0 ? { wingtip: {} } : {}) },
    agreement: { signed: '2019-12-01' },
    subscriptions: {
      [`office-${index}`]: { offer, partner: 'contoso', purchased, quantity: 10 },
      [`azure-${index}`]: { offer: 'MS-AZR-0145P', partner: 'contoso', purchased },
    },
  }
}

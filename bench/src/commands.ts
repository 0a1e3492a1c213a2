import { invariant, perform, type Envelope, type World } from '@understudy/domain'
import { envelope, type Told } from '@understudy/domain/testing'
import { memoryStore } from '@understudy/store'
import { openWorkspaces, type Workspace } from '@understudy/workspace'
import { timed, type Benchmark, type Side } from './benchmark.ts'
import { emmettRenames } from './commands/emmett.ts'
import { beginning, factsOf, foundedWith, someOf, renaming } from './worlds.ts'

const many = 10_000
const few = 10
/** How many customers the commands are about, in either world. */
const touched = 10

/** What a command costs must not depend on how many customers there are. */
export const commands: Benchmark = {
  name: 'commands',
  claim: 'A command costs hardly more beside 10,000 customers than beside 10.',
  async *comparisons() {
    yield {
      kind: 'duel',
      title: 'on the executor of the domain',
      shows: 'rate',
      warmUps: 3,
      rounds: 9,
      ours: onDomain(many),
      peer: onDomain(few),
    }
    yield {
      kind: 'duel',
      title: 'through the engine, store in memory',
      shows: 'rate',
      warmUps: 3,
      rounds: 9,
      ours: await onEngine(many),
      peer: await onEngine(few),
    }
    yield {
      kind: 'duel',
      title: 'a change of a name, store in memory',
      shows: 'rate',
      warmUps: 3,
      rounds: 9,
      ours: { ...(await onEngine(few)), what: 'our engine' },
      peer: onEmmett(),
    }
  },
}

/** Enough that a lap is longer than a pause of the collector. */
const daysPerLap = 20

/** Every day starts from the same world, so that no lap has more history than another. */
function onDomain(customers: number): Side {
  const { world } = foundedWith(customers)
  const day = dayOf(someOf(customers, touched))
  return {
    what: `${customers.toLocaleString('en')} customers`,
    lap: () =>
      timed(() => {
        for (let lived = 0; lived < daysPerLap; lived += 1) day.reduce(after, world)
        return day.length * daysPerLap
      }),
  }
}

/** New names, orders and transitions, and the hours in which the transitions run. */
function dayOf(customers: readonly string[]): Envelope[] {
  const agent = 'contoso/admin-agent'
  const orders = customers.flatMap((customer): Told[] => {
    const of = { partner: 'contoso', customer }
    const licenses = { subscription: `licences-${customer}`, offer, quantity: 5 }
    return [
      [agent, renaming(customer, 0)],
      [agent, { type: 'PlaceOrder', ...of, ...licenses }],
      [agent, { type: 'StartAzurePlanTransition', ...of, finalityAccepted: true }],
    ]
  })
  const hours: Told = ['microsoft/system', { type: 'AdvanceClock', by: '4h' }]
  return [...orders, hours].map((told, index) => envelope(told, `day-${index}`))
}

const offer = '796b6b5f-613c-4e24-a17c-eba730d49c02'

function after(world: World, command: Envelope): World {
  const batches = perform(world, command)
  let end = world
  let step = batches.next()
  while (!step.done) {
    end = step.value.world
    step = batches.next()
  }
  invariant(step.value.accepted, `${command.command.type} is accepted`)
  return end
}

const commandsPerLap = 500

async function onEngine(customers: number): Promise<Side> {
  const workspaces = openWorkspaces(memoryStore())
  const made = { id: 'bench', title: 'bench', createdFrom: { kind: 'facts' }, seed: 1 } as const
  const workspace = await workspaces.create(made, factsOf(customers), beginning)
  const chosen = someOf(customers, touched)
  let sent = 0
  return {
    what: `${customers.toLocaleString('en')} customers`,
    lap: () =>
      timed(async () => {
        for (const end = sent + commandsPerLap; sent < end; sent += 1) {
          await rename(workspace, chosen[sent % touched] ?? '', sent)
        }
        return commandsPerLap
      }),
  }
}

function onEmmett(): Side {
  const rename = emmettRenames(touched)
  let sent = 0
  return {
    what: 'Emmett',
    lap: () =>
      timed(async () => {
        for (const end = sent + commandsPerLap; sent < end; sent += 1) await rename(sent)
        return commandsPerLap
      }),
  }
}

async function rename(workspace: Workspace, customer: string, number: number): Promise<void> {
  const told: Told = ['contoso/admin-agent', renaming(customer, number)]
  const outcome = await workspace.handle(envelope(told, `rename-${number}`))
  invariant(outcome.accepted, 'a subscription has a new name')
}

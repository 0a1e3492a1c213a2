import {
  canonicalJson,
  invariant,
  worldFactsSchema,
  type MemoryWorkspace as Played,
  type WorldFactsInput,
} from '@understudy/domain'
import {
  advance,
  auditLog,
  envelope,
  factsOf,
  given,
  startTransition,
  type Told,
} from '@understudy/domain/testing'
import { eventsOf, memoryStore, type EventStore } from '@understudy/store'
import { openWorkspaces } from '../index.ts'
import { lifetime, type Lifetime, type Program, type RandomCut } from './cut-off.ts'
import { performAll } from './perform-all.ts'
import type { Rehearsal } from './rehearse.ts'
import { beginning, twoPartners } from './stage.ts'

const E4 = '8909e28e-5832-42f4-9886-b0a5545f3645'
const E5 = 'a044b16a-1861-4308-8086-a3a3b506fac2'
const staff = Array.from(
  { length: 12 },
  (_, index) => `staff-${String(index + 1).padStart(3, '0')}`,
)

/** Beside the customer with Azure, one whose licences move: from a discontinued offer to its successor. */
const history = withLicenses(factsOf(twoPartners))

function withLicenses({ partners, customers }: WorldFactsInput): WorldFactsInput {
  const wingtip = {
    country: 'FR',
    relationships: { contoso: { delegatedAdmin: true } },
    agreement: { signed: '2019-12-01' },
    subscriptions: {
      elsewhere: { offer: E4, purchased: '2019-03-20', channel: 'web-direct', quantity: 12 },
    },
    staff: { staff: { count: staff.length, licenses: ['ENTERPRISEWITHSCAL'] } },
  }
  return {
    ...(partners ? { partners } : {}),
    customers: { ...customers, wingtip },
  } as WorldFactsInput
}

const move = {
  partner: 'contoso',
  customer: 'wingtip',
  move: 'spring',
  lines: [
    {
      source: 'elsewhere',
      targets: [{ offer: E5, subscription: 'in-csp', quantity: staff.length }],
    },
  ],
}
const reassignment = {
  customer: 'wingtip',
  users: staff,
  add: [{ sku: 'ENTERPRISEPREMIUM' }],
  remove: ['ENTERPRISEWITHSCAL'],
}
const original = { customer: 'wingtip', subscription: 'elsewhere' }

/** Faults of every kind that a crash could be mistaken for, a journey of many batches, and a refusal. */
const orders: readonly Told[] = [
  arm('azure-plan-transition/purchase-plan', 'duplicate'),
  arm('azure-plan-transition/map-entitlement', 'crash'),
  arm('azure-plan-transition/complete', 'crash-after'),
  startTransition,
  startTransition,
  arm('ordering/provision-subscription', 'crash'),
  ['contoso/admin-agent', { type: 'StartLicenseMove', ...move }],
  advance('6h'),
  ['contoso/admin-agent', { type: 'ChangeLicenses', ...reassignment }],
  ['contoso/admin-agent', { type: 'EndSourceSubscription', ...original, ends: 'cancelled' }],
  ['contoso/admin-agent', { type: 'OpenCreditCase', ...original }],
  advance('40d'),
]

function arm(at: string, kind: string): Told {
  return [
    'microsoft/system',
    {
      type: 'ArmFault',
      fault: `f-${at}`.replaceAll('/', '-'),
      at,
      do: kind,
      times: 1,
    },
  ]
}

const snapshotEvery = 4

/** A history has some 40 writes; one that is killed more often than this does not move. */
const killsMax = 80
const envelopes = orders.map((told, index) => envelope(told, `r-${index}`))

/** What the log and the answers are when nothing cuts in. */
const undisturbed: Played = performAll(given(history, beginning.clock), orders)

/** A place for one history after the other. */
export interface Ground {
  /** A store as a child opens it; new and empty, or shared and told apart by the workspace's id. */
  place(name: string): Promise<Rehearsal['store']>
  /** The same store for looking at, and how to let go of it. */
  look<Result>(
    at: Rehearsal['store'],
    read: (store: EventStore) => Promise<Result>,
  ): Promise<Result>
}

/** How each lifetime of a history ends: at a write, or at a moment of the parent's choosing. */
export type Ending =
  | { readonly cut: NonNullable<Rehearsal['cut']> }
  | { readonly kill: () => RandomCut }

/** Plays one history to its end through as many lifetimes as it takes, and compares. Resolves with the number of kills and the last life. */
export async function survive(
  program: Program,
  ground: Ground,
  name: string,
  ending: Ending | null,
): Promise<{ readonly kills: number; readonly last: Lifetime }> {
  const store = await ground.place(name)
  const answers = new Map<number, string>()
  for (let kills = 0; kills < killsMax; kills += 1) {
    const from = answers.size
    const cut = ending && 'cut' in ending ? ending.cut : null
    const kill = ending && 'kill' in ending ? ending.kill() : undefined
    const told = {
      store,
      workspace: name,
      facts: history,
      beginning,
      envelopes,
      from,
      snapshotEvery,
      cut,
    }
    const lived = await lifetime(program, told, kill)
    for (const [index, answer] of lived.answers) answers.set(index, answer)
    if (!lived.isComplete) continue
    compareAnswers(answers)
    await ground.look(store, (seen) => compareStore(seen, name))
    return { kills, last: lived }
  }
  throw new Error(`${name} has not come to its end after ${killsMax} kills`)
}

function compareAnswers(answers: ReadonlyMap<number, string>): void {
  for (const [index, { request }] of envelopes.entries()) {
    const given: unknown = JSON.parse(answers.get(index) ?? 'null')
    const expected = undisturbed.answers.get(request)
    same(given, expected, `the answer to ${request}`)
  }
}

/** Log byte for byte, truths, read models, and each request sent once more. */
async function compareStore(store: EventStore, id: string): Promise<void> {
  const written = await store.get(id)
  invariant(written, 'the workspace is there')
  const log = await eventsOf(store, written)
  same(log, undisturbed.log, 'the log')
  auditLog({ ...undisturbed, log })

  const calm = memoryStore()
  const row = { id, title: id, createdFrom: { kind: 'facts' }, seed: 1 } as const
  const undisturbedTwin = await openWorkspaces(calm).create(
    row,
    worldFactsSchema.parse(history),
    beginning,
  )
  for (const one of envelopes) await undisturbedTwin.handle(one)
  const query = { size: 500 }
  same(
    await store.audit(written, query),
    await calm.audit(undisturbedTwin, query),
    'the audit records',
  )
  same(await store.mail(written, query), await calm.mail(undisturbedTwin, query), 'the mailbox')
  same(
    await store.customers(written, query),
    await calm.customers(undisturbedTwin, query),
    'the customers',
  )

  const workspace = await openWorkspaces(store).open(id)
  invariant(workspace, 'the workspace is there')
  for (const one of envelopes) {
    same(await workspace.handle(one), undisturbed.answers.get(one.request), 'a late answer')
  }
  same(written.position, log.length, 'the end of the log')
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [canonicalJson(actual ?? null), canonicalJson(expected ?? null)]
  if (left === right) return
  const at = [...left].findIndex((letter, index) => letter !== right[index])
  const around = (text: string) => text.slice(Math.max(at - 200, 0), at + 200)
  throw new Error(`${what} differs at ${at}:\n${around(left)}\ninstead of\n${around(right)}`)
}

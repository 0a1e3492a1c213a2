import fc from 'fast-check'
import type { MemoryWorkspace } from '../engine/execute.ts'
import { evolve } from '../engine/evolve.ts'
import type { WorldFactsInput } from '../founding/index.ts'
import type { SubscriptionStatus } from '../model/subscriptions/subscription-base.ts'
import type { CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import { customerId } from '../model/ids.ts'
import { emptyWorld } from '../model/world.ts'
import { advance } from './transitions.ts'
import type { Told } from './builders.ts'
import { license, shop, sold, update } from './shop.ts'

/** A base and its add-on in one channel, and what people do to them as time goes by. */
export interface LifecycleCase {
  readonly inCsp: boolean
  readonly renews: boolean
  readonly monthly: boolean
  /** Days from the start to the end of the term. */
  readonly endsIn: number
  readonly agreement: boolean
  readonly deeds: readonly Deed[]
}

interface Deed {
  readonly days: number
  readonly to: 'base' | 'calls'
  readonly do: 'suspend' | 'revive' | 'renew' | 'end' | 'nothing'
}

export const lifecycleCase: fc.Arbitrary<LifecycleCase> = fc.record({
  inCsp: fc.boolean(),
  renews: fc.boolean(),
  monthly: fc.boolean(),
  endsIn: fc.integer({ min: 0, max: 400 }),
  agreement: fc.boolean(),
  deeds: fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 130 }),
      to: fc.constantFrom('base', 'calls'),
      do: fc.constantFrom('suspend', 'revive', 'renew', 'end', 'nothing'),
    }),
    { maxLength: 8 },
  ),
})

export function lifecycleWorld(drawn: LifecycleCase): WorldFactsInput {
  const { inCsp, renews, monthly, endsIn, agreement } = drawn
  const ends = new Date(Date.UTC(2020, 2, 3 + endsIn)).toISOString().slice(0, 10)
  const more = {
    renews,
    ends,
    term: monthly ? 'P1M' : 'P1Y',
    ...(inCsp ? {} : { partner: undefined }),
  }
  return shop({
    agreement: agreement ? { signed: '2019-12-01' } : {},
    subscriptions: {
      base: license(sold.e3, more),
      calls: license(sold.audio, { ...more, parent: 'base' }),
    },
    users: {
      ada: { licenses: ['ENTERPRISEPACK', 'MCOMEETADV'] },
      ben: { licenses: ['ENTERPRISEPACK'] },
    },
  })
}

/** One deed as a command on the version that there is. */
export function deed(what: Deed, held: CommerceSubscription | undefined): Told[] {
  const wait = what.days === 0 ? [] : [advance(`${what.days}d`)]
  if (!held || what.do === 'nothing') return wait
  const fields = {
    suspend: { status: 'suspended', lossAccepted: ['ada', 'ben'] },
    revive: { status: 'active' },
    renew: { autoRenew: true },
    end: { autoRenew: false },
  }[what.do]
  return [update({ subscription: held.id, version: held.version, ...fields }), ...wait]
}

/** What adatum's subscriptions were after each event of a log, by id. */
export function statusesAlong({
  log,
}: Pick<MemoryWorkspace, 'log'>): Map<string, SubscriptionStatus>[] {
  let world = emptyWorld
  return log.map((recorded) => {
    world = evolve(world, recorded)
    const held = world.customers.get(customerId('adatum'))?.subscriptions.rows() ?? []
    return new Map(held.map(({ id, status }) => [id, status]))
  })
}

/** Each step from one status to another that a log says a subscription took. */
export function edgesOf(at: Pick<MemoryWorkspace, 'log'>): string[] {
  const all = statusesAlong(at)
  return all.flatMap((statuses, index) =>
    [...statuses].flatMap(([id, status]) => {
      const before = all[index - 1]?.get(id) ?? status
      return before === status ? [] : [`${before} → ${status}`]
    }),
  )
}

/** The edges of the lifecycles of both channels (LIC-11). */
export const listedEdges: readonly string[] = [
  'pending → active',
  'pending → deleted',
  'active → suspended',
  'suspended → active',
  'suspended → deleted',
  'active → expired',
  'expired → disabled',
  'disabled → deleted',
]

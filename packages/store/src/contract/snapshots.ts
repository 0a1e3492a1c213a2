import { expect, test } from 'vitest'
import {
  canonicalJson,
  emptyWorld,
  found,
  instant,
  poolsOf,
  serviceOf,
  settingsSchema,
  worldFactsSchema,
} from '@understudy/domain'
import type { OpenedStore } from './opened-store.ts'
import { founded } from './samples.ts'

/** Worlds kept so that a log need not be folded from its start. */
export function describeSnapshots(store: OpenedStore): void {
  const worldAt = (position: number, seed = 1) => ({ ...emptyWorld, position, seed })

  test('the newest snapshot at or before a position is found', async () => {
    const log = await founded(store(), 9)
    for (const position of [2, 8, 5]) await store().saveSnapshot(log, position, worldAt(position))
    const found = async (atOrBefore?: number) =>
      (await store().latestSnapshot(log, atOrBefore))?.position
    expect(await found()).toBe(8)
    expect(await found(7)).toBe(5)
    expect(await found(5)).toBe(5)
    expect(await found(1)).toBeUndefined()
  })

  test('a world comes back whole, tables and all', async () => {
    const log = await founded(store(), 3)
    const characters = await store().saveSnapshot(log, 3, worldAt(3))
    const found = await store().latestSnapshot(log)
    expect(found?.characters).toBe(characters)
    expect(canonicalJson(found?.world)).toBe(canonicalJson(worldAt(3)))
    expect(found?.world.partners.size).toBe(0)
  })

  test('a customer with 500 users, its licences and what became of them comes back whole', async () => {
    const { world } = found(worldFactsSchema.parse(manyUsers), {
      clock: instant('2020-04-01T09:00:00Z'),
      seed: 1,
      settings: settingsSchema.parse({}),
    })
    const log = await founded(store(), 3)
    await store().saveSnapshot(log, 3, world)
    const kept = (await store().latestSnapshot(log))?.world
    expect(canonicalJson(kept)).toBe(canonicalJson(world))
    const [customer] = kept?.customers.rows() ?? []
    expect(customer?.users.size).toBe(500)
    // Tables are tables again, so that readings work on them.
    expect(customer && poolsOf(customer)).toMatchObject([{ usable: 450, consumed: 500 }])
    expect(customer && serviceOf(customer, world.now).total.usersMissing).toBe(50)
  })

  test('a second snapshot at a position replaces the first', async () => {
    const log = await founded(store(), 3)
    await store().saveSnapshot(log, 3, worldAt(3, 1))
    await store().saveSnapshot(log, 3, worldAt(3, 2))
    expect((await store().latestSnapshot(log))?.world.seed).toBe(2)
  })

  test('a workspace without snapshots, or no workspace, has none', async () => {
    expect(await store().latestSnapshot(await founded(store()))).toBeNull()
    expect(await store().latestSnapshot({ id: 'nowhere', incarnation: 1 })).toBeNull()
  })
}

/** More users than licences, so that somebody is without. */
const manyUsers = {
  customers: {
    adatum: {
      country: 'FR',
      subscriptions: {
        e3: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          purchased: '2020-01-01',
          quantity: 450,
        },
      },
      staff: { staff: { count: 500, licenses: ['ENTERPRISEPACK'] } },
    },
  },
}

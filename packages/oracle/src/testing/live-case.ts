import { meters, type WorldFactsInput } from '@understudy/domain'
import { walkCase, walkFacts, type WalkCase } from '@understudy/domain/testing'
import fc from 'fast-check'

export interface LiveCase extends WalkCase {
  readonly facts: WorldFactsInput
}

const ids = meters().map(({ id }) => id)
/** Small ones leave parts of a cent behind, large ones cross every bound of a tier within a month. */
const rate = fc.constantFrom('0.013', '0.5', '1', '3', '117.25', '2400')
const day = fc.constantFrom('2020-03-05', '2020-03-29', '2020-04-15')

const profile = fc.oneof(
  fc.constant(undefined),
  fc.record({
    follows: fc.constant('office-hours'),
    zone: fc.constantFrom('Europe/Paris', 'Asia/Taipei', 'America/New_York'),
    opens: fc.constantFrom('08:00', '07:31'),
    closes: fc.constantFrom('18:00', '23:59'),
    country: fc.constantFrom('FR', undefined),
  }),
  fc.record({
    follows: fc.constant('growing'),
    from: day,
    until: fc.constantFrom('2020-05-01', '2021-01-31'),
    by: fc.constantFrom('0.1', '7'),
  }),
  fc.record({
    follows: fc.constant('bursts'),
    seed: fc.nat({ max: 999_999 }),
    percent: fc.integer({ min: 1, max: 100 }),
    hours: fc.integer({ min: 1, max: 24 }),
    unitsPerHour: rate,
  }),
)

const usage = fc
  .uniqueArray(fc.record({ meter: fc.constantFrom(...ids), unitsPerHour: rate, profile }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ meter }) => meter,
  })
  .map((all) => JSON.parse(JSON.stringify(all)) as unknown)

/** A walk in a world whose Azure subscriptions have meters of their own, with profiles and tiers. */
export const liveCase = (stepsMax: number): fc.Arbitrary<LiveCase> =>
  fc
    .tuple(walkCase(stepsMax), fc.array(usage, { minLength: 3, maxLength: 3 }))
    .map(([walk, usages]) => ({ ...walk, facts: metered(usages) }))

/** The facts of every walk, with other usage for what runs in Azure. */
function metered(usages: readonly unknown[]): WorldFactsInput {
  let next = 0
  const text = JSON.stringify(walkFacts, (field, value: unknown) =>
    field === 'usage' ? usages[next++ % usages.length] : value,
  )
  return JSON.parse(text) as WorldFactsInput
}

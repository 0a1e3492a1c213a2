import { meters, type WorldFactsInput } from '@understudy/domain'
import { walkCase, walkFacts, type given, type WalkCase } from '@understudy/domain/testing'
import fc from 'fast-check'

export interface LiveCase extends WalkCase {
  readonly facts: WorldFactsInput
  readonly settings: NonNullable<Parameters<typeof given>[2]>
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

const months = ['2020-03', '2020-04', '2020-06', '2020-09', '2021-01', '2021-02', '2022-01']
const rateText = fc.constantFrom('0.913', '1', '6.7', '107.35', '0')
/** A rate of every month, or of some alone: in the others nothing is invoiced. */
const rates = fc.oneof(
  rateText,
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...months),
        rateText.filter((text) => text !== '0'),
      ),
      {
        selector: ([month]) => month,
      },
    )
    .map((all) => Object.fromEntries(all)),
)
const settings = fc
  .record({
    earnedCredit: fc.constantFrom('by-role' as const, 'none' as const),
    exchangeRates: fc.option(fc.record({ EUR: rates, DKK: rates, GBP: rates }), { nil: undefined }),
  })
  .map(({ exchangeRates, ...rest }) => (exchangeRates ? { ...rest, exchangeRates } : rest))

/** A walk in a world whose Azure subscriptions have meters of their own, with profiles and tiers. */
export const liveCase = (stepsMax: number): fc.Arbitrary<LiveCase> =>
  fc
    .tuple(
      walkCase(stepsMax),
      fc.array(usage, { minLength: 3, maxLength: 3 }),
      settings,
      fc.constantFrom('FR', 'DK'),
    )
    .map(([walk, usages, chosen, country]) => ({
      ...walk,
      facts: settledIn(country, metered(usages)),
      settings: chosen,
    }))

/** A customer that has moved below a plan, so that what is drawn about money is about plans too, whatever the draw. */
export function movedCase(settings: LiveCase['settings']): LiveCase {
  return {
    clock: '2020-03-02T09:00:00Z',
    facts: walkFacts,
    steps: [{ kind: 'startTransition', pick: [0, 0, 1] }],
    settings,
  }
}

/** The facts of every walk, with other usage for what runs in Azure. */
function metered(usages: readonly unknown[]): WorldFactsInput {
  let next = 0
  const text = JSON.stringify(walkFacts, (field, value: unknown) =>
    field === 'usage' ? usages[next++ % usages.length] : value,
  )
  return JSON.parse(text) as WorldFactsInput
}

/** The same with the customer that has Azure in another country, and so in another currency. */
function settledIn(country: string, facts: WorldFactsInput): WorldFactsInput {
  const { adatum, ...others } = facts.customers ?? {}
  return adatum === undefined
    ? facts
    : { ...facts, customers: { adatum: { ...adatum, country, budgets: {} }, ...others } }
}

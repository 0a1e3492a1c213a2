import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evolve, fold, foundingRequest } from '../engine/evolve.ts'
import { instant } from '../kernel/calendar.ts'
import { canonicalJson } from '../kernel/plain.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import { settingsSchema } from '../model/settings.ts'
import { emptyWorld, type World } from '../model/world.ts'
import { record } from '../engine/perform.ts'
import { officeE1, officeE3, phoneSystem } from '../testing/index.ts'
import { worldFactsSchema } from './facts.ts'
import { foretold } from './foretold.ts'
import { found } from './found.ts'

const clock = instant('2020-03-02T09:00:00Z')
const beginning = { clock, seed: 1, settings: settingsSchema.parse({}) }

const subscription = (offer: string) =>
  fc.record({
    offer: fc.constant(offer),
    partner: fc.constant('contoso'),
    purchased: fc.constant('2019-06-01'),
    quantity: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom('active', 'suspended'),
  })
const sku = fc.constantFrom(
  'STANDARDPACK',
  { sku: 'ENTERPRISEPACK', without: [] },
  { sku: 'ENTERPRISEPACK', without: ['TEAMS1'] },
)
const person = fc.record(
  {
    licenses: fc.oneof(
      fc.constant([]),
      fc.constant(['MCOEV']),
      fc.tuple(sku),
      fc.tuple(sku, fc.constant('MCOEV')),
    ),
    since: fc.constantFrom('2019-07-01', '2020-01-01', '2020-02-01'),
  },
  { requiredKeys: ['licenses'] },
)
/** Some named people have the number of somebody on the staff, and are told of twice. */
const tenant = fc.record({
  country: fc.constant('FR'),
  subscriptions: fc.record(
    {
      office: subscription(officeE3),
      simple: subscription(officeE1),
      voice: subscription(phoneSystem),
    },
    { requiredKeys: [] },
  ),
  users: fc.dictionary(fc.constantFrom('ada', 'bo', 'chu', 'staff-001', 'zoe'), person),
  staff: fc.record(
    {
      staff: fc
        .tuple(person, fc.integer({ min: 1, max: 3 }))
        .map(([one, count]) => ({ ...one, count })),
    },
    { requiredKeys: [] },
  ),
})
const facts = fc.record({ adatum: tenant, wingtip: tenant }).map((customers) =>
  worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
    customers,
  }),
)

test('a world that is founded at once is the one that its events make one by one', () => {
  fc.assert(
    fc.property(facts, (drawn) => {
      const { events, world } = found(drawn, beginning)
      const alone = events.reduce(evolve, emptyWorld)
      expect(canonicalJson(world)).toBe(canonicalJson(alone))
      expect(canonicalJson(fold(events))).toBe(canonicalJson(alone))
    }),
    { numRuns: 60 },
  )
})

test('a log that is read in two parts, wherever it is cut, makes the same world', () => {
  fc.assert(
    fc.property(facts, fc.nat(), (drawn, cut) => {
      const { events, world } = found(drawn, beginning)
      const at = cut % events.length
      const later = fold(events.slice(at), fold(events.slice(0, at)))
      expect(canonicalJson(later)).toBe(canonicalJson(world))
    }),
    { numRuns: 60 },
  )
})

test('whoever is without service is named as if licences were told of one by one', () => {
  fc.assert(
    fc.property(facts, (drawn) => {
      const { events } = found(drawn, beginning)
      const by = { request: foundingRequest, actor: actorText(microsoft), at: clock }
      let world: World = emptyWorld
      const alone = events.flatMap(({ event }) => {
        if (event.type === 'LossAnnounced') return []
        const batch = record(world, foretold([event], world, clock), by)
        world = batch.world
        return batch.events
      })
      expect(events).toEqual(alone)
    }),
    { numRuns: 60 },
  )
})

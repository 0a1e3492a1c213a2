import fc from 'fast-check'
import { equivalentsOf, offer } from '../catalog/index.ts'
import { dayOf, instant, type CalendarDate, plusDays } from '../kernel/calendar.ts'
import type { WorldFactsInput } from '../founding/index.ts'
import { moveWorld, offerNamed } from './moves.ts'

/** A customer that moves one subscription on some day, to one of the replacements that the catalogue names. */
export interface MoveCase {
  readonly source: string
  /** Index among the replacements; folded into their number. */
  readonly option: number
  readonly seats: number
  readonly users: number
  /** Licences of the same offer that contoso sold before; they go on. */
  readonly pooled: number
  /** True when everybody has something else beside it, from contoso as well. */
  readonly beside: boolean
  readonly channel: 'web-direct' | 'enterprise-agreement' | 'csp'
  /** The day of the move, counted from the end of the term. */
  readonly daysAfterEnd: number
}

const sources = [
  'Office 365 Enterprise E4',
  'Office 365 Enterprise E3',
  'Office 365 Enterprise E1',
  'Office 365 F1',
  'Office 365 Business Premium',
  'Skype for Business Online (Plan 1)',
  'Project Online',
  'Yammer Enterprise',
] as const

export const moveCase: fc.Arbitrary<MoveCase> = fc
  .record({
    source: fc.constantFrom(...sources.map(offerNamed)),
    option: fc.nat({ max: 9 }),
    seats: fc.integer({ min: 1, max: 12 }),
    users: fc.nat({ max: 14 }),
    pooled: fc.nat({ max: 4 }),
    beside: fc.boolean(),
    channel: fc.constantFrom('web-direct', 'enterprise-agreement', 'csp'),
    daysAfterEnd: fc.integer({ min: -100, max: 60 }),
  })
  .map((drawn) => ({ ...drawn, users: Math.min(drawn.users, drawn.seats + drawn.pooled) }))

export const moveTermEnds = instant('2020-07-01')

/** The day of the move. */
export function moveDayOf({ daysAfterEnd }: MoveCase): CalendarDate {
  return plusDays(dayOf(moveTermEnds), daysAfterEnd)
}

/** What is chosen; undefined where nothing can be bought instead. */
export function chosenOffers(drawn: MoveCase): readonly string[] | undefined {
  const options = equivalentsOf(drawn.source, moveDayOf(drawn))
  return options[drawn.option % Math.max(1, options.length)]?.offers
}

export function moveFacts(drawn: MoveCase): WorldFactsInput {
  const { source, seats, users, channel, pooled, beside } = drawn
  const sku = offer(source)?.skuPartNumber ?? source
  const own = { purchased: '2020-01-15', partner: 'contoso', ends: '2022-07-01' }
  const visio = { offer: offerNamed('Visio Online Plan 2'), quantity: users, ...own }
  const original = {
    offer: source,
    purchased: '2019-07-01',
    ends: moveTermEnds,
    quantity: seats,
    renews: false,
    ...(channel === 'csp' ? { partner: 'fabrikam' } : { channel }),
  }
  const licenses = beside ? [sku, 'VISIOCLIENT'] : [sku]
  return moveWorld({
    subscriptions: {
      'old-e4': original,
      ...(pooled === 0 ? {} : { pooled: { offer: source, quantity: pooled, ...own } }),
      ...(beside && users > 0 ? { visio } : {}),
    },
    staff: users === 0 ? {} : { user: { count: users, licenses } },
  })
}

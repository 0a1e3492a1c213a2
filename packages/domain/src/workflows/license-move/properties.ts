import { offer } from '../../catalog/index.ts'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { invariant } from '../../kernel/invariant.ts'
import { canonicalJson } from '../../kernel/plain.ts'
import { lossesOf } from '../../service/coverage.ts'
import { customerId, partnerId, subscriptionId } from '../../model/ids.ts'
import { movePlan } from '../../readings/move-plan/index.ts'
import { serviceOf } from '../../readings/service.ts'
import {
  adatum,
  advance,
  auditLog,
  chosenOffers,
  endSource,
  given,
  moveCase,
  moveDayOf,
  moveFacts,
  property,
  reassign,
  scheduleMove,
  startMove,
  when,
  type AnyProperty,
  type MoveCase,
  type Told,
} from '../../testing/index.ts'

const source =
  'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp'
const old = subscriptionId('old-e4')
const parties = { partner: partnerId('contoso'), customer: customerId('adatum') }
const minutesADay = 24 * 60

function planned(at: MemoryWorkspace, drawn: MoveCase) {
  const choices = { [old]: chosenOffers(drawn) ?? [] }
  const plan = movePlan(at.world, { ...parties, choices, on: moveDayOf(drawn) })
  const [of] = plan.subscriptions
  invariant(of, 'there is something to move')
  return { plan, of }
}

const begun = (drawn: MoveCase) => given(moveFacts(drawn), '2020-03-02T09:00:00Z')

/** To the day of the move; everything is done on it, by nine in the morning. */
const toTheDay = (drawn: MoveCase): Told => [
  'microsoft/system',
  { type: 'AdvanceClock', to: `${moveDayOf(drawn)}T09:00:00Z` },
]

/** Buys, waits for the licences and hands them out, as the plan says. */
function movedWell(drawn: MoveCase): MemoryWorkspace {
  const { of } = planned(begun(drawn), drawn)
  const there = when(begun(drawn), toTheDay(drawn)).after
  const offers = of.chosen?.offers ?? []
  const targets = offers.map((id) => ({ offer: id, quantity: drawn.seats }))
  const lossAccepted = of.losses.map(({ user }) => user)
  const bought = when(there, startMove(targets, { lossAccepted }), advance('5m'))
  invariant(
    bought.outcomes[0]?.accepted,
    `the move is accepted: ${JSON.stringify(bought.outcomes[0])}`,
  )
  if (of.reassign.length === 0) return bought.after
  const add = offers.map((id) => ({ sku: offer(id)?.skuPartNumber ?? id }))
  const handed = when(bought.after, reassign(of.reassign, { add, remove: [of.sku] }))
  invariant(handed.last?.accepted, `licences are handed out: ${JSON.stringify(handed.last)}`)
  return handed.after
}

/** A year later everything that ends has ended. */
const settled = (at: MemoryWorkspace) => when(at, advance('200d')).after

export const licenseMoveProperties: readonly AnyProperty[] = [
  property({
    name: 'who a plan says will lose loses just that, and nobody else anything',
    source,
    given: moveCase,
    holds: (drawn) => {
      const start = begun(drawn)
      const { of } = planned(start, drawn)
      const end = settled(movedWell(drawn))
      const lost = lossesOf(adatum(start), adatum(end))
      invariant(
        canonicalJson(lost) === canonicalJson(of.losses),
        `planned ${JSON.stringify(of.losses)}, happened ${JSON.stringify(lost)}`,
      )
      auditLog(end)
    },
  }),

  property({
    name: 'nobody is interrupted when the plan says so, and otherwise never longer than it says',
    source,
    given: moveCase,
    holds: (drawn) => {
      const { day } = planned(begun(drawn), drawn).of
      const at = movedWell(drawn)
      const { interruptedMinutes } = serviceOf(adatum(at), at.world.now).total
      const days = interruptedMinutes / minutesADay
      const said = day?.uncoveredUserDays ?? 0
      invariant((said === 0) === (days === 0), `said ${said} user-days, were ${days}`)
      invariant(days <= said && said - days <= drawn.users, `said ${said}, were ${days}`)
    },
  }),

  property({
    name: 'a safe day costs nobody a minute, then or later',
    source,
    given: moveCase,
    holds: (drawn) => {
      const { day } = planned(begun(drawn), drawn).of
      if (!day?.safe) return
      const end = settled(movedWell(drawn))
      const { total } = serviceOf(adatum(end), end.world.now)
      invariant(total.interruptedMinutes === 0, 'nobody was interrupted')
    },
  }),

  property({
    name: 'a move that is planned for a day costs and interrupts what the plan promised for it',
    source: 'decision-0110#a-move-can-be-planned-for-a-day',
    given: moveCase,
    holds: (drawn) => {
      const start = begun(drawn)
      const { of } = planned(start, drawn)
      const on = moveDayOf(drawn)
      if (on <= start.world.now.slice(0, 10)) return
      const targets = (of.chosen?.offers ?? []).map((id) => ({ offer: id, quantity: drawn.seats }))
      const lossAccepted = of.losses.map(({ user }) => user)
      const told = when(start, scheduleMove(on, targets, { lossAccepted }))
      invariant(told.last?.accepted, `the move is planned: ${JSON.stringify(told.last)}`)
      const { after } = when(told.after, toTheDay(drawn))
      const [moved] = movePlan(after.world, parties).subscriptions
      const { on: day, paidTwiceDays, paidTwice } = moved?.day ?? {}
      invariant(
        canonicalJson({ day, paidTwiceDays, paidTwice }) ===
          canonicalJson({
            day: of.day?.on,
            paidTwiceDays: of.day?.paidTwiceDays,
            paidTwice: of.day?.paidTwice,
          }),
        `promised ${JSON.stringify(of.day)}, came to ${JSON.stringify(moved?.day)}`,
      )
    },
  }),

  property({
    name: 'the day that is recommended is safe while one is left, and one day later is not',
    source: 'decision-0062#the-cheapest-safe-day',
    given: moveCase,
    holds: (drawn) => {
      const { calendar } = planned(begun(drawn), drawn).of
      const { days, recommended } = calendar
      const safe = days.filter((day) => day.safe)
      invariant(recommended === safe.at(-1)?.on, 'the last safe day is recommended')
      invariant(
        safe.every(({ uncoveredDays }) => uncoveredDays === 0),
        'a safe day leaves no gap',
      )
    },
  }),

  property({
    name: 'planning writes nothing, and planning again says the same',
    source: 'decision-0062#a-plan-is-a-reading',
    given: moveCase,
    holds: (drawn) => {
      const at = begun(drawn)
      const before = canonicalJson(adatum(at))
      const first = canonicalJson(planned(at, drawn).plan)
      invariant(canonicalJson(planned(at, drawn).plan) === first, 'the same plan')
      invariant(canonicalJson(adatum(at)) === before, 'nothing changed')
    },
  }),

  property({
    name: 'cancelling at once is refused until everybody is named, and then takes just what was named',
    source: 'decision-0066#nobody-loses-service-unnamed',
    given: moveCase,
    holds: (drawn) => {
      if (drawn.channel === 'csp') return
      const start = begun(drawn)
      const { last } = when(start, endSource('cancelled'))
      const named = last?.accepted === false ? (last.refusal.details?.['users'] ?? []) : []
      const served = Math.max(0, drawn.users - drawn.pooled)
      invariant(named.length === served, 'everybody whom it alone serves is named')
      const { after } = when(start, endSource('cancelled', { lossAccepted: named }))
      const lost = lossesOf(adatum(start), adatum(after)).map(({ user }) => user)
      invariant(canonicalJson(lost) === canonicalJson(named), 'just those lose service')
      auditLog(after)
    },
  }),
]

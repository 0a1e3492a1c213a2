import { expect, test } from 'vitest'
import { movePlan } from '../../readings/index.ts'
import { customerId, partnerId, subscriptionId } from '../../model/ids.ts'
import {
  adatum,
  advance,
  given,
  moveWorld,
  officeE3,
  officeE5,
  refusedWith,
  scheduleMove,
  startMove,
  when,
  type Told,
} from '../../testing/index.ts'

const parties = { partner: partnerId('contoso'), customer: customerId('adatum') }
const old = subscriptionId('old-e4')
const plan = scheduleMove('2020-06-30', [{ offer: officeE5 }])
const callOff = (actor = 'contoso/admin-agent'): Told => [
  actor,
  { type: 'CancelScheduledMove', partner: actor.split('/')[0], customer: 'adatum', move: 'move-1' },
]
const planned = () => when(given(moveWorld()), plan).after

test('a move is planned for a day after today', () => {
  const today = scheduleMove('2020-03-02', [{ offer: officeE5 }])
  expect(refusedWith(given(moveWorld()), today)).toBe('move-day-not-to-come')
})

test('all that a start needs is asked when it is planned', () => {
  expect(refusedWith(given(moveWorld({ relationships: {} })), plan)).toBe(
    'reseller-relationship-missing',
  )
  expect(refusedWith(given(moveWorld()), scheduleMove('2020-06-30', [{ offer: officeE3 }]))).toBe(
    'loss-not-accepted',
  )
})

test('planning the same again changes nothing, planning it anew replaces it', () => {
  const again = when(planned(), plan)
  expect(again.last).toMatchObject({ accepted: true, events: [] })
  const anew = when(planned(), scheduleMove('2020-05-01', [{ offer: officeE5 }])).after
  expect(adatum(anew).scheduledMoves.rows()).toMatchObject([{ id: 'move-1', on: '2020-05-01' }])
})

test('its original waits for it', () => {
  const other = startMove([{ offer: officeE5 }], { move: 'move-2' })
  expect(refusedWith(planned(), other)).toBe('source-already-moving')
})

test('started under its name before its day, it is planned no longer', () => {
  const { after } = when(planned(), startMove([{ offer: officeE5 }]), advance('200d'))
  expect(adatum(after).scheduledMoves.size).toBe(0)
  expect(after.log.filter(({ event }) => event.type === 'LicenseMoveStarted')).toHaveLength(1)
})

test('only whoever planned it calls it off, and only while it waits', () => {
  expect(refusedWith(planned(), callOff('fabrikam/admin-agent'))).toBe('move-not-scheduled')
  const off = when(planned(), callOff()).after
  expect(refusedWith(off, callOff())).toBe('move-not-scheduled')
  const later = when(off, advance('200d')).after
  expect(later.log.some(({ event }) => event.type === 'LicenseMoveStarted')).toBe(false)
})

test('nobody but the clock starts a planned move', () => {
  const run: Told = [
    'contoso/admin-agent',
    { type: 'RunScheduledMove', customer: 'adatum', move: 'move-1' },
  ]
  expect(refusedWith(planned(), run)).toBe('only-the-clock-starts-planned-moves')
})

test('refused on its day it stands still, and is planned anew when the rule is met', () => {
  const leave: Told = [
    'contoso/admin-agent',
    { type: 'RemoveResellerRelationship', partner: 'contoso', customer: 'adatum' },
  ]
  const refused = when(planned(), leave, advance('121d')).after
  expect(adatum(refused).scheduledMoves.rows()).toMatchObject([
    { refused: { code: 'reseller-relationship-missing', at: '2020-06-30T00:00:00Z' } },
  ])
})

test('a plan says what each day of starting comes to, for as many licences as are ordered', () => {
  const choices = { [old]: [officeE5] }
  const { starts, subscriptions } = movePlan(given(moveWorld()).world, { ...parties, choices })
  const told = (on: string) => subscriptions[0]?.calendar.days.find((day) => day.on === on)
  // 47 licences at 35.00 for a month, one day of 365.
  expect(told('2020-06-30')?.paidTwice?.amount).toBe('54.08')
  expect(starts.map(({ when: which, days, paidTwice }) => [which, days[0]?.on, paidTwice])).toEqual(
    [
      ['recommended', '2020-06-30', told('2020-06-30')?.paidTwice],
      ['today', '2020-03-02', told('2020-03-02')?.paidTwice],
    ],
  )
  const fewer = movePlan(given(moveWorld()).world, {
    ...parties,
    choices,
    quantities: { [old]: 40 },
  })
  expect(fewer.starts[0]?.paidTwice.amount).toBe('46.02')
  const none = movePlan(given(moveWorld()).world, {
    ...parties,
    choices,
    without: [old],
  })
  expect(none.starts).toEqual([])
})

import { expect, test } from 'vitest'
import { calendarDate } from '../../kernel/calendar.ts'
import { customerId, partnerId, subscriptionId } from '../../model/ids.ts'
import {
  adatum,
  advance,
  e4Facts,
  endSource,
  given,
  moveWorld,
  officeE3,
  officeE4,
  officeE5,
  phoneSystem,
  reassign,
  startMove,
  when,
} from '../../testing/index.ts'
import { movePlan } from './move-plan.ts'
import { tasksOf } from './tasks.ts'

const parties = { partner: partnerId('contoso'), customer: customerId('adatum') }
const old = subscriptionId('old-e4')
const planOf = (customer: object = {}, asked: object = {}) =>
  movePlan(given(moveWorld(customer)).world, { ...parties, ...asked })
const choosing = (...offers: string[]) => ({ choices: { [old]: offers } })

test('a discontinued offer is said to be, with its equivalents, and what is lost without one', () => {
  const { subscriptions, totals } = planOf()
  expect(subscriptions).toMatchObject([
    {
      subscription: 'old-e4',
      verdict: 'discontinued',
      chosen: null,
      assigned: 47,
      endsAt: '2020-07-01T00:00:00Z',
      reassign: [],
      credit: { possible: true, owner: 'contoso' },
    },
  ])
  expect(subscriptions[0]?.options[0]?.offers).toEqual([officeE3, phoneSystem])
  expect(subscriptions[0]?.losses).toHaveLength(47)
  expect(totals.usersLosing).toBe(47)
})

test('an equivalent costs nobody anything when everybody is reassigned in time', () => {
  const { subscriptions, totals, tasks } = planOf({}, choosing(officeE5))
  expect(subscriptions).toMatchObject([{ verdict: 'equivalent', losses: [] }])
  expect(subscriptions[0]?.reassign).toHaveLength(47)
  expect(totals).toMatchObject({ interruptedUserDays: 0, usersToReassign: 47, usersLosing: 0 })
  expect(tasks.map(({ kind, owner, dueBy }) => [kind, owner, dueBy])).toEqual([
    ['provision', 'contoso', '2020-06-30'],
    ['reassign', 'contoso', '2020-06-30'],
    ['end-source', 'contoso', '2020-06-30'],
  ])
})

test('a different offer names who loses what', () => {
  const [plan] = planOf({}, choosing(officeE3)).subscriptions
  expect(plan).toMatchObject({ verdict: 'different' })
  expect(plan?.losses).toHaveLength(47)
  expect(plan?.losses[0]).toEqual({ user: 'user-001', services: ['MCOVOICECONF'] })
})

test('the cheapest safe day is the last one before the original stops being active', () => {
  const { calendar, day } = planOf({}, choosing(officeE5)).subscriptions[0] ?? {}
  expect(calendar).toMatchObject({
    recommended: '2020-06-30',
    lastWithoutGap: '2020-07-30',
    serviceEndsAt: '2020-07-31T00:00:00Z',
    dataGoesAt: '2020-10-29T00:00:00Z',
    unusedToday: { days: 121 },
  })
  expect(calendar?.phases.map(({ phase, until }) => [phase, until?.slice(0, 10)])).toEqual([
    ['active', '2020-07-01'],
    ['expired', '2020-07-31'],
    ['disabled', '2020-10-29'],
    ['deleted', undefined],
  ])
  // 47 licences at 35.00 for a month, one day of 365.
  expect(day).toMatchObject({
    on: '2020-06-30',
    paidTwiceDays: 1,
    paidTwice: { amount: '54.08', currency: 'USD' },
    uncoveredUserDays: 0,
    safe: true,
  })
  const told = Object.fromEntries((calendar?.days ?? []).map((one) => [one.on, one]))
  expect(told['2020-03-02']).toMatchObject({ paidTwiceDays: 121, uncoveredDays: 0, safe: true })
  expect(told['2020-07-30']).toMatchObject({ uncoveredDays: 0, safe: false })
  expect(told['2020-07-31']).toMatchObject({ uncoveredDays: 1, uncoveredUserDays: 47 })
  expect(told['2020-10-29']).toMatchObject({ dataGone: true })
})

test('a day that is asked about is planned', () => {
  const on = calendarDate('2020-08-10')
  const { totals, subscriptions } = planOf({}, { ...choosing(officeE5), on })
  expect(subscriptions[0]?.day).toMatchObject({ on, uncoveredDays: 11, uncoveredUserDays: 517 })
  expect(totals.interruptedUserDays).toBe(517)
})

test('the same offer pools its seats: nothing is reassigned, nobody loses anything', () => {
  const { subscriptions, tasks } = planOf({
    subscriptions: { 'old-e3': { ...e4Facts(), offer: officeE3 } },
    staff: { user: { count: 47, licenses: ['ENTERPRISEPACK'] } },
  })
  expect(subscriptions).toMatchObject([{ verdict: 'same', reassign: [], losses: [] }])
  expect(tasks.map(({ kind }) => kind)).toEqual(['provision', 'end-source'])
})

test('a subscription of another partner in CSP has no days of grace, and that partner ends it', () => {
  const { subscriptions, tasks } = planOf({
    subscriptions: { 'old-e3': { offer: officeE3, purchased: '2019-07-01', partner: 'fabrikam' } },
    staff: {},
  })
  expect(subscriptions[0]?.calendar).toMatchObject({
    recommended: '2020-06-30',
    lastWithoutGap: '2020-06-30',
    dataGoesAt: '2020-09-29T00:00:00Z',
  })
  expect(tasks.find(({ kind }) => kind === 'end-source')?.owner).toBe('fabrikam')
})

test('one that has expired is moved today, and costs nothing twice', () => {
  const [plan] = planOf(
    {
      subscriptions: {
        'old-e4': e4Facts({ status: 'expired', purchased: '2019-02-15', ends: '2020-02-15' }),
      },
    },
    choosing(officeE5),
  ).subscriptions
  expect(plan?.calendar).toMatchObject({ recommended: '2020-03-02', lastWithoutGap: '2020-03-15' })
  expect(plan?.day).toMatchObject({ paidTwiceDays: 0, uncoveredDays: 0, safe: false })
})

test('what is on its way was bought on its day, and its term is paid to the end although it was cancelled', () => {
  const started = when(given(moveWorld()), startMove([{ offer: officeE5 }]), advance('5m')).after
  const users = adatum(started)
    .users.rows()
    .map(({ id }) => id)
  const change = { add: [{ sku: 'ENTERPRISEPREMIUM' }], remove: ['ENTERPRISEWITHSCAL'] }
  const done = when(started, reassign(users, change), endSource('cancelled'), advance('9d')).after
  const { subscriptions, tasks } = movePlan(done.world, parties)
  expect(subscriptions[0]).toMatchObject({
    move: 'move-1',
    status: 'disabled',
    verdict: 'equivalent',
    reassign: [],
    day: { on: '2020-03-02', paidTwiceDays: 121, uncoveredUserDays: 0 },
  })
  expect(tasks.map(({ kind, done: isDone }) => [kind, isDone])).toEqual([
    ['provision', true],
    ['reassign', true],
    ['end-source', true],
    ['open-credit-case', false],
  ])
  expect(tasksOf(adatum(done), done.world.now)).toEqual(tasks)
})

test('without delegated admin the customer has the tasks', () => {
  const { tasks, delegatedAdmin } = planOf({ relationships: { contoso: {} } }, choosing(officeE5))
  expect(delegatedAdmin).toBe(false)
  expect(tasks.map(({ owner }) => owner)).toEqual(['contoso', 'adatum', 'adatum'])
})

test('a partner of another region is told who could', () => {
  const plan = movePlan(given(moveWorld()).world, { ...parties, partner: partnerId('tailspin') })
  expect(plan.region).toMatchObject({
    partnerMarket: 'United States',
    customerMarket: 'Europe',
    shared: false,
    partnersInRegion: ['contoso', 'fabrikam'],
  })
  const broken = plan.requirements.filter(({ holds }) => !holds).map(({ code }) => code)
  expect(broken).toEqual(['reseller-relationship-missing', 'partner-region-differs'])
})

test('an offer without a public SKU is said to be unknown, not to be empty', () => {
  const [plan] = planOf(
    {},
    choosing(officeE3, 'ee63d03b-7227-4b4f-bd91-000000000000'),
  ).subscriptions
  expect(plan?.chosen?.unknownSkus).toHaveLength(1)
})

test('the sources are those of a discontinued offer until nothing of it is left', () => {
  const gone = { 'old-e4': e4Facts({ status: 'deleted' }) }
  expect(planOf({ subscriptions: gone, staff: {} }).subscriptions).toEqual([])
  expect(planOf({}, choosing(officeE4)).subscriptions[0]?.chosen?.relation).toBe('same')
})

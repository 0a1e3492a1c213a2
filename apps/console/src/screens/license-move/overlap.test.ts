import type { MoveDay, SubscriptionPlan } from '@understudy/domain'
import { expect, test } from 'vitest'
import { overlapOf, type OverlapWords } from './overlap.ts'

const same = (text: string) => text
const words: OverlapWords = {
  original: same,
  replacement: same,
  phases: { active: 'Active', expired: 'Expired', disabled: 'Disabled' },
  newActive: 'New',
  today: 'Today',
  recommended: 'Recommended',
  lastWithoutGap: 'Last',
  serviceEnds: 'Ends',
  dataGoes: 'Goes',
  planned: 'Planned',
  paidTwiceDays: String,
  uncoveredDays: String,
}
const day = { on: '2020-05-31', paidTwiceDays: 1, uncoveredDays: 0 } as MoveDay
const dayOn = (on: string, more: Partial<MoveDay> = {}) => ({ ...day, on, ...more }) as MoveDay
const plan = {
  name: 'E4',
  day,
  calendar: {
    phases: [
      { phase: 'active', from: '2019-06-01T00:00:00Z', until: '2020-06-01T00:00:00Z' },
      { phase: 'expired', from: '2020-06-01T00:00:00Z', until: '2020-07-01T00:00:00Z' },
      { phase: 'disabled', from: '2020-07-01T00:00:00Z', until: '2020-09-29T00:00:00Z' },
      { phase: 'deleted', from: '2020-09-29T00:00:00Z', until: null },
    ],
    days: [day],
    recommended: '2020-05-31',
    lastWithoutGap: '2020-06-30',
    serviceEndsAt: '2020-07-01T00:00:00Z',
    dataGoesAt: '2020-09-29T00:00:00Z',
  },
} as unknown as SubscriptionPlan
const replacement = { name: 'E5', from: '2020-05-31', until: null }

test('the original is drawn up to the day its data goes', () => {
  const { lanes, markers } = overlapOf(plan, '2020-03-01', [replacement], words)
  expect(lanes[0]?.phases.map(({ label }) => label)).toEqual(['Active', 'Expired', 'Disabled'])
  expect(lanes[0]?.phases.at(-1)?.until).toBe('2020-09-29')
  expect(markers.find(({ id }) => id === 'data-goes')?.on).toBe('2020-09-29')
})

test('days paid twice begin on the planned day', () => {
  const { bands } = overlapOf(plan, '2020-03-01', [replacement], words)
  expect(bands).toMatchObject([{ id: 'paid-twice', from: '2020-05-31', until: '2020-06-01' }])
})

test('days without cover begin when service ends, and end with the planned day', () => {
  const late = { ...plan, day: dayOn('2020-07-03', { paidTwiceDays: 0, uncoveredDays: 3 }) }
  const { bands } = overlapOf(late, '2020-03-01', [replacement], words)
  expect(bands).toMatchObject([{ id: 'uncovered', from: '2020-07-01', until: '2020-07-04' }])
})

test('a planned day is marked only where it is not marked already', () => {
  const ids = (on: string) =>
    overlapOf({ ...plan, day: dayOn(on) }, '2020-03-01', [replacement], words).markers.map(
      ({ id }) => id,
    )
  expect(ids('2020-05-31')).not.toContain('planned')
  expect(ids('2020-04-15')).toContain('planned')
})

import { expect, test } from 'vitest'
import { calendarDate, instant } from '../kernel/calendar.ts'
import { meterField } from '../model/ids.ts'
import type { UsageProfile } from '../model/azure/usage-profile.ts'
import { ratePieces, unitMinutesOf } from './rate-pieces.ts'

const meter = meterField.parse('cceae6f5-49e9-55b3-9baf-4ca3a945619c')

function pieces(profile: UsageProfile | undefined, from: string, until: string) {
  const part = { from: instant(from), until: instant(until) }
  return ratePieces({ meter, unitsPerHour: '2', profile }, part)
}

const paris = {
  follows: 'office-hours',
  zone: 'Europe/Paris',
  opens: '09:00',
  closes: '17:00',
} as const

test('what is constant is one piece, however long', () => {
  expect(pieces(undefined, '2020-01-01', '2021-01-01')).toHaveLength(1)
})

test('office hours follow the clocks of their zone through the change to summer time', () => {
  expect(pieces(paris, '2020-03-27', '2020-03-31')).toEqual([
    { from: '2020-03-27T08:00:00Z', until: '2020-03-27T16:00:00Z', unitsPerHour: '2' },
    { from: '2020-03-30T07:00:00Z', until: '2020-03-30T15:00:00Z', unitsPerHour: '2' },
  ])
})

test('an office day of Taipei begins on the UTC day before', () => {
  const taipei = { ...paris, zone: 'Asia/Taipei', opens: '07:00' }
  expect(pieces(taipei, '2020-03-01', '2020-03-02')).toEqual([
    { from: '2020-03-01T23:00:00Z', until: '2020-03-02T00:00:00Z', unitsPerHour: '2' },
  ])
})

test('a public holiday is free where a country is named', () => {
  expect(pieces(paris, '2020-05-01', '2020-05-02')).toHaveLength(1)
  expect(pieces({ ...paris, country: 'FR' }, '2020-05-01', '2020-05-02')).toHaveLength(0)
})

test('growth begins the day after its first and stays where it ends', () => {
  const growing = {
    follows: 'growing',
    from: calendarDate('2020-03-02'),
    until: calendarDate('2020-03-04'),
    by: '0.5',
  } as const
  const rates = pieces(growing, '2020-03-01', '2020-03-07').map((one) => one.unitsPerHour)
  expect(rates).toEqual(['2', '2', '2.5', '3', '3', '3'])
})

test('bursts are the same for the same seed, and cover the whole day with the other rate', () => {
  const bursts = { follows: 'bursts', seed: 3, percent: 50, hours: 4, unitsPerHour: '10' } as const
  const march = pieces(bursts, '2020-03-01', '2020-04-01')
  expect(pieces(bursts, '2020-03-01', '2020-04-01')).toEqual(march)
  const burst = march.filter(({ unitsPerHour }) => unitsPerHour === '10').length
  expect(burst).toBeGreaterThan(5)
  expect(burst).toBeLessThan(26)
  expect(unitMinutesOf(march).toNumber()).toBe(31 * 1440 * 2 + burst * 4 * 60 * 8)
})

import ICAL from 'ical.js'
import { calendarDate } from '@understudy/domain'
import { locales } from '@understudy/messages'
import { expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { rehearsed } from '../rehearsal.ts'
import { sampleFiles } from '../testing/sample.ts'
import { calendarOf } from './calendar.ts'
import { datesOf } from './dates.ts'

const answers = answersSchema.parse({
  asOf: '2020-03-02',
  country: 'FR',
  name: 'Contoso;\r\nEND:VCALENDAR',
})
const constraints = { from: calendarDate('2020-03-09'), perDay: 6, freezes: [], country: 'FR' }
const rehearsal = rehearsed(sampleFiles({ customers: 60, seed: 3 }), answers, constraints)

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    alarms: one.getAllSubcomponents('valarm').length,
  }))
}

test.each(locales)('another library reads every date back, in %s', (locale) => {
  const text = calendarOf({ rehearsal, answers, locale })
  const events = read(text)
  const dates = datesOf(rehearsal)
  expect(dates.filter(({ flow }) => flow === null)).toHaveLength(rehearsal.waves.length)
  expect(dates.some(({ flow }) => flow === 'renewals')).toBe(true)
  expect(events.map(({ event }) => event.startDate.toString())).toEqual(dates.map(({ day }) => day))
  expect(events.every(({ event }) => event.startDate.isDate)).toBe(true)
  expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length)
  expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2020-03-02T00:00:00Z']))
  expect(events.map(({ alarms }) => alarms)).toEqual(
    dates.map(({ flow }) => (flow === null ? 0 : 1)),
  )
  const names = rehearsal.waves[0]?.customers.map((id) => rehearsal.world.facts.customers[id]?.name)
  expect(events[0]?.event.description.split('\n')).toEqual(names)
})

test('lines end by CRLF and hold 75 bytes at most', () => {
  const text = calendarOf({ rehearsal, answers, locale: 'zh-TW' })
  const lines = text.split('\r\n')
  const bytes = lines.map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
})

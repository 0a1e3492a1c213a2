import ical, { ICalAlarmType } from 'ical-generator'
import { formatCount } from '@understudy/messages'
import { startOf } from '@understudy/domain'
import { datesOf, type DateKept } from './dates.ts'
import { said, type Report } from './report.ts'
import { oneLine } from './shell.ts'

/** Whoever reads a calendar sees so many names; all of them are in the other files. */
const namesMax = 40
/** What has to be done by a day is told a week ahead. */
const aheadSeconds = 7 * 24 * 60 * 60

/**
 * Days that must not be missed as a calendar (RFC 5545): whole days, stamped with the day of the files. Of a later report the same
 * day takes the place of the one that was there.
 */
export function calendarOf(report: Report): string {
  const { words, day } = said(report)
  const { answers, locale } = report
  const name = oneLine(words.title(answers.name, day(answers.asOf)))
  const prodId = { company: 'Understudy', product: 'portfolio', language: locale.toUpperCase() }
  const calendar = ical({ name, prodId })
  for (const date of datesOf(report.rehearsal)) calendar.createEvent(eventOf(report, date))
  return `${calendar.toString()}\r\n`
}

function eventOf(report: Report, { flow, day, customers }: DateKept) {
  const { words, nameOf, flow: titleOf } = said(report)
  const { answers, locale } = report
  const count = formatCount(locale, customers.length, words.customers)
  const names = customers.slice(0, namesMax).map((id) => oneLine(nameOf(id)))
  const more = customers.length - names.length
  return {
    id: `${flow ?? 'wave'}-${day}-${encodeURIComponent(answers.name)}@understudy.example`,
    stamp: new Date(startOf(answers.asOf)),
    start: new Date(startOf(day)),
    allDay: true,
    summary: flow === null ? words.calendar.begin(count) : words.calendar.due(titleOf(flow), count),
    description: [...names, ...(more > 0 ? [words.more(String(more))] : [])].join('\n'),
    ...(flow === null ? {} : { alarms: [{ type: ICalAlarmType.display, trigger: aheadSeconds }] }),
  }
}

import { expect, test } from 'vitest'
import { calendarDate } from '../kernel/calendar.ts'
import { serviceTitle, serviceTitles } from './service-titles.ts'

const day = calendarDate('2020-07-01')

test('a service is called as people call it, not in capitals', () => {
  expect(serviceTitle('MCOEV', day)).toBe('Microsoft 365 Phone System')
  expect(serviceTitle('EXCHANGE_S_ENTERPRISE', day)).toBe('Exchange Online (Plan 2)')
  expect(serviceTitle('CRMPLAN2', day)).toBe('Microsoft Dynamics CRM Online Basic')
})

test('an offer without a public list stands for its services by its own name', () => {
  expect(serviceTitle('725d5132-22a7-42d8-8a9b-988549a565f7', day)).toBe('Dynamics 365 Plan')
})

test('no title is cut off inside of a word', () => {
  expect(serviceTitle('POWERAPPS_O365_P2', day)).toBe('PowerApps for Office 365')
  const all = serviceTitles().map(({ title }) => title)
  const cut = all.filter((title) =>
    all.some((other) => {
      const isBegun = other.toLowerCase().startsWith(title.toLowerCase())
      return isBegun && /^[\p{L}\d]/u.test(other.slice(title.length))
    }),
  )
  expect(cut).toEqual([])
  expect(all.filter((title) => / (?:36|\p{Lu}\p{Ll}*(?:iz|siona))$/u.test(title))).toEqual([])
})

test('no title shouts', () => {
  const loud = serviceTitles().filter(
    ({ title }) => /^[A-Z ]{12,}$/.test(title) && title.includes(' '),
  )
  expect(loud).toEqual([])
})

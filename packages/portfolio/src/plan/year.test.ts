import { calendarDate } from '@understudy/domain'
import { expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { rehearsed } from '../rehearsal.ts'
import { reportFiles } from '../report/index.ts'
import { sampleFiles } from '../testing/sample.ts'

const files = sampleFiles({ customers: 20, seed: 7 })
const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR' })
const constraints = { from: calendarDate('2020-03-09'), perDay: 10, freezes: [], country: 'FR' }

test('a year after the plan what was moved is under a plan, and invoices say each month', () => {
  const rehearsal = rehearsed(files, answers, constraints, { year: true })
  const { year } = rehearsal
  const moved = rehearsal.board
    .filter(({ flow }) => flow === 'azure-plan-transition')
    .reduce((sum, { subscriptions }) => sum + subscriptions, 0)
  expect(moved).toBeGreaterThan(10)
  expect(year?.before).toMatchObject({ legacyAzure: moved, underPlan: 0 })
  expect(year?.after).toMatchObject({ legacyAzure: 0, underPlan: moved })
  expect(String(year?.until) > '2021-03-09').toBe(true)
  const licenses = year?.invoices.filter(({ stream }) => stream === 'license') ?? []
  expect(licenses.map(({ period }) => period.from.slice(0, 7))).toContain('2021-01')
  const told = reportFiles({ rehearsal, answers, locale: 'en' })
  const csv = (name: string) => told.find((one) => one.name === name)?.text ?? ''
  expect(csv('year.csv')).toContain(`Azure subscriptions under a plan,0,${moved}`)
  expect(csv('year-invoices.csv')).toContain(`L-2020-03-01-self`)
})

test('who failed is what is left', () => {
  const { year, played } = rehearsed(files, answers, constraints, { year: true, oneIn: 4 })
  expect(played.some(({ became }) => became === 'failed')).toBe(true)
  expect(year?.after.legacyAzure).toBeGreaterThan(0)
})

test('nobody asked, and no year is played', () => {
  const rehearsal = rehearsed(files, answers, constraints)
  expect(rehearsal.year).toBe(null)
  const names = reportFiles({ rehearsal, answers, locale: 'en' }).map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('year'))).toEqual([])
})

import { calendarDate } from '@understudy/domain'
import { expect, test } from 'vitest'
import { answersSchema } from './answers.ts'
import { planIn, planText } from './plan/plan-file.ts'
import { realityOf } from './plan/reality.ts'
import { rehearsed } from './rehearsal.ts'
import { sampleFiles } from './testing/sample.ts'

const files = sampleFiles({ customers: 40, seed: 7 })
const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR' })
const constraints = { from: calendarDate('2020-03-09'), perDay: 6, freezes: [], country: 'FR' }

test('what is planned is what is played, and files in another order give the same plan', () => {
  const told = rehearsed(files, answers, constraints)
  expect(told.gathered.mistakes).toEqual([])
  const planned = told.waves.flatMap(({ customers }) => customers)
  const movable = told.board.filter(
    ({ flow, standing }) =>
      flow === 'azure-plan-transition' && !['blocked', 'nothing-to-do'].includes(standing),
  )
  expect(planned.toSorted()).toEqual(movable.map(({ customer }) => customer).toSorted())
  expect(told.played.filter(({ became }) => became !== 'completed')).toEqual([])
  expect(rehearsed(files.toReversed(), answers, constraints)).toEqual(told)
})

test('who misses the agreement is one step away, and the step is the attestation', () => {
  const { board } = rehearsed(files, answers, constraints)
  const away = board.filter(
    ({ flow, standing }) => flow === 'azure-plan-transition' && standing === 'one-step-away',
  )
  expect(away.length).toBeGreaterThan(3)
  for (const { steps } of away) {
    expect(steps.map(({ refusal }) => refusal.code)).toEqual(['customer-agreement-missing'])
    expect(steps[0]?.mend).toMatchObject({ by: 'command', command: 'AttestCustomerAgreement' })
  }
})

test('one in five fails when it is played so, and nobody else', () => {
  const { played } = rehearsed(files, answers, constraints, { oneIn: 5 })
  const failed = played.flatMap(({ became }, index) => (became === 'failed' ? [index + 1] : []))
  expect(failed).toEqual(played.flatMap((_, index) => ((index + 1) % 5 === 0 ? [index + 1] : [])))
})

test('later files show who of a plan is through, who is overdue, gone or new', () => {
  const told = rehearsed(files, answers, constraints)
  const plan = planIn(planText(answers.asOf, told.waves, (id) => id))
  expect(plan?.waves).toHaveLength(told.waves.length)
  const [through, gone, ...others] = told.waves.flatMap(({ customers }) => customers)
  const later = files.map(({ name, bytes }) => {
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    const kept = lines.filter(
      (line) =>
        !line.includes(String(gone)) &&
        !(name === 'usage-reconciliation.csv' && line.includes(String(through))),
    )
    return { name, bytes: new TextEncoder().encode(kept.join('\r\n')) }
  })
  const asOf = calendarDate('2020-03-10')
  const now = rehearsed(later, { ...answers, asOf }, constraints)
  const reality = plan === null ? [] : realityOf(plan, asOf, now)
  const kinds = new Map(reality.map(({ customer, kind }) => [customer, kind]))
  expect(kinds.get(through as never)).toBe('done')
  expect(kinds.get(gone as never)).toBe('gone')
  const rest = new Set(others.map((id) => kinds.get(id)))
  expect(rest).toEqual(new Set(['overdue', 'to-come']))
  const nobody = { asOf: answers.asOf, waves: [] }
  expect(realityOf(nobody, asOf, now).every(({ kind }) => kind === 'not-planned')).toBe(true)
})

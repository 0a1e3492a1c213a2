import { expect, test } from 'vitest'
import { runText } from './run-text.ts'

const text = `scenario: A budget
clock: 2020-03-02T09:00:00Z
use: [fixtures/one.yaml]
steps:
  - when: { SetSpendingBudget: { partner: contoso, customer: adatum, amount: 500.00 EUR } }
  - expect:
      state:
        customers:
          adatum:
            budgets:
              contoso: 600.00 EUR
  - say: Never reached.
`
const fixture = `fixture: One
world:
  partners: { contoso: { kind: direct-bill, country: FR } }
  customers:
    adatum:
      country: FR
      relationships: { contoso: {} }
      agreement: { signed: 2020-01-10 }
      subscriptions: { sub-1: { offer: MS-AZR-0145P, partner: contoso, purchased: 2019-06-01 } }
`
const files = [{ path: 'fixtures/one.yaml', text: fixture }]

test('each line that was played has a verdict, and the failing one is that of the expectation', async () => {
  const run = await runText({ file: { path: 'drafts/budget.yaml', text }, files })
  expect(run.lines).toEqual([
    { line: 5, verdict: 'passed' },
    { line: 6, verdict: 'failed' },
    { line: 11, verdict: 'failed' },
  ])
  expect(run.failures).toMatchObject([{ line: 11, stepPath: '2' }])
  expect(run.failures[0]?.differences[0]?.lines).toEqual([
    { sign: '-', text: '600.00 EUR' },
    { sign: '+', text: '500.00 EUR' },
  ])
})

test('a text that holds says so, and a fixture holds no scenario', async () => {
  const mended = text.replace('600.00', '500.00')
  const run = await runText({ file: { path: 'drafts/budget.yaml', text: mended }, files })
  expect(run).toMatchObject({ passed: 1, failed: 0, total: 1, failures: [] })
  expect(run.lines.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed'])
  const none = await runText({ file: { path: 'fixtures/one.yaml', text: fixture }, files: [] })
  expect(none).toMatchObject({ total: 0, lines: [] })
})

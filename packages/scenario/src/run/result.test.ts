import { expect, test } from 'vitest'
import { diffText } from '../report/diff-text.ts'
import { jsonReport } from '../report/json.ts'
import { htmlReport } from '../report/html.ts'
import { junitReport } from '../report/junit.ts'
import { reportOf } from '../report/run.ts'
import { scenarioText } from '../report/text.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { domainTarget } from './domain-target.ts'
import { playThrough } from './run-scenario.ts'

const play = (lines: string) => playThrough(scenarioOf(sample(lines)), domainTarget())

/** Steps begin on line 17. */
const wrongCountry = `steps:
  - say: hello
  - name: A country
    expect:
      state:
        customers:
          adatum:
            country: DE
            agreement: { absent: true }
`

test('a failure stands where the expectation is written, not where its step begins', async () => {
  const { failures } = await play(wrongCountry)
  expect(failures).toHaveLength(1)
  expect(failures[0]).toMatchObject({ line: 23, column: 22, step: 'A country', stepPath: '2' })
  expect(failures[0]?.differences).toMatchObject([
    {
      path: 'state.customers.adatum.country',
      range: { start: { line: 23, column: 22 }, end: { line: 23, column: 24 } },
      expected: 'DE',
      actual: 'FR',
      lines: [
        { sign: '-', text: 'DE' },
        { sign: '+', text: 'FR' },
      ],
    },
    { path: 'state.customers.adatum.agreement', range: { start: { line: 24, column: 34 } } },
  ])
})

test('every report names the same line', async () => {
  const result = await play(wrongCountry)
  const report = await reportOf([result], 5)
  expect(scenarioText(result)).toContain('at sample.yaml:23, A country')
  expect(jsonReport(report).failures[0]).toMatchObject({ file: 'sample.yaml', line: 23 })
  expect(junitReport(report)).toContain('sample.yaml:23, A country')
  expect(htmlReport(report)).toContain('sample.yaml:23, A country')
})

test('each step that was played has its stretch of the file and a verdict', async () => {
  const { verdicts } = await play(`steps:
  - each: [1d, 2d]
    as: time
    steps:
      - advance: { by: "\${time}" }
  - expect: { clock: { now: 2019-01-01 } }
  - say: never reached
`)
  expect(verdicts.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
    '1/1d/1 passed',
    '1/2d/1 passed',
    '1 passed',
    '2 failed',
  ])
  expect(verdicts.at(-1)?.range).toEqual({
    start: { line: 21, column: 5 },
    end: { line: 21, column: 43 },
  })
})

test('a step that holds a failed one has failed', async () => {
  const { verdicts } = await play(
    'steps:\n  - fork: { early: [{ expect: { clock: { now: 2019-01-01 } } }] }\n',
  )
  expect(verdicts.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
    '1/early/1 failed',
    '1 failed',
  ])
})

test('the end has a verdict too', async () => {
  const { verdicts, failures } = await play('finally:\n  clock:\n    now: 2019-01-01\n')
  expect(verdicts).toMatchObject([{ verb: 'finally', verdict: 'failed', range: {} }])
  expect(failures[0]).toMatchObject({ line: 18, column: 10 })
})

test('a failure knows the position of the log, so that its moment can be opened', async () => {
  const lines = `steps:\n  - ${start}\n  - expect: { clock: { now: 2019-01-01 } }\n`
  const { failures, logs } = await play(lines)
  expect(failures[0]?.position).toBe(logs[0]?.length)
})

test('an item that is missing from a list is shown beside the nearest one', async () => {
  const lines = `steps:
  - ${start}
  - advance: { until: AzurePlanTransitionCompleted, within: 6h }
  - expect:
      state:
        customers:
          adatum:
            plans:
              contains:
                - { partnerOfRecord: fabrikam, status: active }
                - { partnerOfRecord: tailspin, status: suspended }
`
  const { failures } = await play(lines)
  expect(failures[0]?.line).toBe(26)
  expect(diffText(failures[0]?.differences ?? [])).toBe(
    [
      'state.customers.adatum.plans',
      '    partnerOfRecord: tailspin',
      '  - status: suspended',
      '  + status: active',
    ].join('\n'),
  )
})

test('an event that is missing among many does not shift those after it', async () => {
  const lines = `steps:
  - ${start}
  - advance: { until: AzurePlanTransitionCompleted, within: 6h }
    then:
      - AzurePlanPurchased: { partnerOfRecord: tailspin }
      - AzurePlanTransitionCompleted: {}
`
  const { failures } = await play(lines)
  const differences = failures[0]?.differences ?? []
  expect(differences.some(({ expected }) => expected !== undefined)).toBe(false)
})

import { expect, test } from 'vitest'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { htmlReport } from './html.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { reportOf } from './run.ts'
import { scenarioText, summaryText } from './text.ts'

const played = async (lines: string, head = '') =>
  playThrough(scenarioOf(sample(lines, head)), domainTarget())
const report = async (lines: string, head = '') => reportOf([await played(lines, head)], 5)

const refused = `steps:\n  - ${start.replace('true', 'false')}\n    refused: transition-is-final\n`
const failing =
  'steps:\n  - name: Nothing & nobody\n    advance: { by: 1d }\n    then: [{ UsageInvoiced: {} }]\n'
const moved = `steps:\n  - ${start}\n  - advance: { by: 1d }\n`

test('a file that only names a rule does not cover it', async () => {
  const { rules } = await report('steps: [{ say: hello }]\n', 'rules: [AZT-04, AZT-18, INV-04]\n')
  expect(rules.covered).toEqual([])
})

test('an effect that nobody looks at covers nothing; a reading of it does, in a file that names the rule', async () => {
  const looked = `${moved}    then: { contains: [{ AzurePlanPurchased: {} }] }\n`
  expect((await report(moved, 'rules: [AZT-04]\n')).rules.covered).toEqual([])
  expect((await report(looked)).rules.covered).toEqual([])
  expect((await report(looked, 'rules: [AZT-04]\n')).rules.covered).toEqual(['AZT-04'])
})

test('a refusal covers its rule when it was given and expected', async () => {
  const { rules, refusals } = await report(refused)
  expect(rules.covered).toContain('AZT-18')
  expect(refusals.covered).toEqual(['transition-is-final'])
  expect(refusals.uncovered).not.toContain('transition-is-final')
})

test('a failed scenario covers nothing', async () => {
  const wrong = `${refused}  - expect: { state: { now: 2019-01-01 } }\n`
  expect((await report(wrong)).refusals.covered).toEqual([])
})

test('the JSON report has the documented shape', async () => {
  const json = jsonReport(await report(failing))
  expect(Object.keys(json)).toEqual([
    'scenarios',
    'passed',
    'failed',
    'skipped',
    'steps',
    'durationMs',
    'logHash',
    'rules',
    'refusals',
    'failures',
  ])
  expect(json).toMatchObject({
    scenarios: 1,
    passed: 0,
    failed: 1,
    skipped: 0,
    steps: 1,
    durationMs: 5,
  })
  expect(json.logHash).toMatch(/^[0-9a-f]{64}$/)
  expect(json.failures).toEqual([
    {
      file: 'sample.yaml',
      line: 19,
      scenario: 'A sample',
      step: 'Nothing & nobody',
      message: 'Other events than expected.',
      diff: 'events.1\n  - { UsageInvoiced: {} }\n  + nothing',
    },
  ])
})

test('the same steps give the same hash, other steps another', async () => {
  const [first, again, other] = [await report(moved), await report(moved), await report(refused)]
  expect(again.logHash).toBe(first.logHash)
  expect(other.logHash).not.toBe(first.logHash)
})

test('the text says why, where and what was different, with colours only where they show', async () => {
  const result = await played(failing)
  expect(scenarioText(result)).toBe(
    [
      '✗ A sample',
      '    Other events than expected.',
      '    at sample.yaml:19, Nothing & nobody',
      '      events.1',
      '        - { UsageInvoiced: {} }',
      '        + nothing',
    ].join('\n'),
  )
  expect(scenarioText(result, { colours: true })).toContain('\u001B[31m')
  expect(summaryText(await report(failing))).toContain('1 scenario: 0 passed, 1 failed; 1 steps')
})

test('JUnit XML escapes what people write', async () => {
  const xml = junitReport(await report(failing))
  expect(xml).toContain('<testsuite name="sample.yaml" tests="1" failures="1" skipped="0"')
  expect(xml).toContain(
    '<failure type="events" message="Other events than expected.">sample.yaml:19, Nothing &amp; nobody',
  )
})

test('the HTML report is one page with nothing from elsewhere, and shows markup as text', async () => {
  const html = htmlReport(await report(failing.replace('Nothing &', '<b>Nothing</b> &')))
  expect(html).toContain('sample.yaml:19, &lt;b&gt;Nothing&lt;/b&gt; &amp; nobody')
  expect(html).toContain('data-status="failed"')
  expect(html).not.toMatch(/<b>No|(?:src|href)="(?!#)|https?:/)
})

test('the JUnit report leads to the line of what was expected', async () => {
  const xml = junitReport(await report(failing))
  expect(xml).toContain('<testcase classname="sample" name="A sample" file="sample.yaml" line="19"')
})

test('the HTML report has what failed first, and what is otherwise than the last time', async () => {
  const good = { ...(await played(moved, 'rules: [AZT-04]\n')), id: 'good', file: 'a/good.yaml' }
  const bad = { ...(await played(failing)), id: 'bad', file: 'b/bad.yaml' }
  const html = htmlReport(await reportOf([good, bad], 5, { good: 'failed', bad: 'passed' }))
  expect(html.indexOf('<li id="bad"')).toBeLessThan(html.indexOf('<li id="good"'))
  expect(html).toContain('Newly failed: 1</summary><ul><li><a href="#bad">bad</a></li>')
  expect(html).toContain('Mended: 1</summary><ul><li><a href="#good">good</a></li>')
  expect(htmlReport(await reportOf([good], 5))).not.toContain('Since the last run')
})

test('the HTML report leads from a rule to the scenarios that show it, and to its source', async () => {
  const html = htmlReport(await report(refused))
  const row = /<tr><td><b>AZT-18<\/b>.*<\/tr>/.exec(html)?.[0]
  expect(row).toContain('<a href="#sample">A sample</a>')
  expect(row).toContain('<code>azure-plan-transition#')
})

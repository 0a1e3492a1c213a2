import { expect, test } from 'vitest'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { traceHtml } from './trace-html.ts'
import { traceOf, type Trace } from './trace.ts'

async function traced(lines: string): Promise<Trace> {
  const scenario = scenarioOf(sample(`steps:\n${lines}`))
  return traceOf(scenario, await playThrough(scenario, domainTarget()))
}

const refused = `  - name: Not final\n    ${start.replace('true', 'false')}\n    then: []\n`

test('a failed command has what was asked, and every rule as it was in the world before it', async () => {
  const { moments } = await traced(`  - advance: { by: 1d }\n${refused}`)
  expect(moments.map(({ path }) => path)).toEqual(['1', '2'])
  const failed = moments[1]
  expect(failed).toMatchObject({ asked: { as: 'contoso/admin-agent' }, events: [] })
  expect(failed?.rules.filter(({ holds, inForce }) => inForce && !holds)).toMatchObject([
    { code: 'transition-is-final' },
  ])
  expect(failed?.failures).toHaveLength(1)
})

test('each event of a step says what was before it and after it', async () => {
  const { moments } = await traced('  - advance: { by: 1d }\n')
  const now = moments[0]?.events.flatMap(({ changes }) => changes)
  expect(now).toContainEqual(
    expect.objectContaining({ before: null, after: expect.objectContaining({}) }),
  )
})

test('a future of a fork has a line of its own, from where it forks', async () => {
  const futures = `  - advance: { by: 1d }\n  - fork: { a: [{ advance: { by: 1d } }], b: [{ advance: { by: 2d } }] }\n`
  const { moments } = await traced(futures)
  expect(moments.map(({ path, future }) => [path, future])).toEqual([
    ['1', 0],
    ['2/a/1', 1],
    ['2/b/1', 2],
    ['2', 0],
  ])
  const first = (index: number) => moments[index]?.events[0]?.logged.position
  expect(first(1)).toBe(first(2))
})

test('what is not so at the end is a moment as well', async () => {
  const scenario = scenarioOf(
    sample('steps:\n  - advance: { by: 1d }\nfinally: { clock: { now: 2019-01-01 } }\n'),
  )
  const { moments } = traceOf(scenario, await playThrough(scenario, domainTarget()))
  expect(moments.at(-1)).toMatchObject({ verb: 'finally', failures: [{ stepPath: 'finally' }] })
})

test('the page opens at the moment that failed, needs nothing else, and shows markup as text', async () => {
  const html = traceHtml(await traced(`  - say: <i>first</i>\n${refused.replace('Not', '<b>Not')}`))
  expect(html).toContain('<body data-open="1">')
  expect(html).toContain('&lt;b&gt;Not final')
  expect(html).toContain('✗ broken')
  expect(html).not.toMatch(/<b>Not|(?:src|href)="(?!#)|https?:/)
})

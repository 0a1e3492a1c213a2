import { expect, test } from 'vitest'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { shownText } from './shown-text.ts'
import { shownBy, type ShownKind } from './shown.ts'

async function shown(lines: string, head = ''): Promise<readonly ShownKind[]> {
  const scenario = scenarioOf(sample(`steps:\n${lines}`, head))
  return shownBy([{ scenario, result: await playThrough(scenario, domainTarget()) }])
}

const by = (kinds: readonly ShownKind[], kind: ShownKind['kind'], what: string) =>
  kinds.find((one) => one.kind === kind)?.items.find((item) => item.what === what)?.by

const completed = '  - advance: { until: AzurePlanTransitionCompleted, within: 6h }\n'

test('a status is shown once something comes to have it', async () => {
  const kinds = await shown(`  - ${start}\n${completed}`)
  expect(by(kinds, 'states', 'transitions.completed')).toEqual(['sample'])
  expect(by(kinds, 'states', 'subscriptions.suspended')).toEqual(['sample'])
  expect(by(kinds, 'states', 'transitions.failed')).toEqual([])
})

test('a future shows its own statuses', async () => {
  const on = '[{ advance: { until: AzurePlanTransitionCompleted, within: 6h } }]'
  const kinds = await shown(`  - ${start}\n  - fork: { on: ${on}, waits: [{ say: hello }] }\n`)
  expect(by(kinds, 'states', 'transitions.completed')).toEqual(['sample'])
})

test('a failpoint is shown where a fault strikes, not where one waits', async () => {
  const at = 'azure-plan-transition/complete'
  const armed = `  - fault: { at: ${at}, do: fail }\n`
  expect(by(await shown(armed), 'failpoints', at)).toEqual([])
  const struck = await shown(`${armed}  - ${start}\n  - advance: { by: 1d }\n`)
  expect(by(struck, 'failpoints', at)).toEqual(['sample'])
})

test('a heading is shown by whoever names it, a date by a world on each side of it', async () => {
  const head = 'source: partner-center#agreements\nrules: [IND-15]\n'
  const kinds = await shown('  - say: hello\n', head)
  expect(by(kinds, 'sources', 'partner-center#agreements')).toEqual(['sample'])
  expect(by(kinds, 'dates', 'IND-15 not-direct-bill before 2024-01-01')).toEqual(['sample'])
})

test('what failed shows nothing, and the text names what nobody shows', async () => {
  const kinds = await shown('  - expect: { clock: { now: 2019-01-01 } }\n', 'rules: [AZT-04]\n')
  expect(kinds.flatMap(({ items }) => items.flatMap((item) => item.by))).toEqual([])
  expect(shownText(kinds)).toMatch(/^rules: 0 of \d+\n {2}✗ REL-01/)
})

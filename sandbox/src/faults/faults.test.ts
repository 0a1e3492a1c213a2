import { failpoints } from '@understudy/domain'
import { parseScenario, type Scenario } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { readScenarioFiles } from '../../build/scenario-files.ts'
import { fixtureAmong } from '../list/scenarios.ts'
import { breakCell, breakCells } from './break-cells.ts'
import { cells, moved, stateOf, type CellResult } from './cells.ts'

const purchase = 'azure-plan-transition/purchase-plan'
const files = await readScenarioFiles()

/** A scenario of the repository, its text perhaps changed before it is read. */
function scenarioAt(path: string, change = (text: string) => text): Scenario {
  const text = files.find((file) => file.path === path)?.text ?? ''
  const findFixture = fixtureAmong(files)
  const parsed = parseScenario(change(text), { file: `scenarios/${path}`, findFixture })
  const scenario = parsed.ok ? parsed.scenarios[0] : undefined
  if (!scenario) throw new Error(`There is no scenario ${path}.`)
  return scenario
}

test('a transition holds when a step fails once', async () => {
  const scenario = scenarioAt('azure-plan-transition/two-partners-of-record-make-two-plans.yaml')
  expect(await breakCell(scenario, purchase, 'fail')).toMatchObject({ state: 'held', reason: null })
})

test('a scenario without a transition does not reach the failpoints', async () => {
  const scenario = scenarioAt('subscription-changes/a-stale-version-changes-nothing.yaml')
  expect(await breakCell(scenario, purchase, 'crash')).toMatchObject({ state: 'unreached' })
})

test('a broken cell says why, and is a scenario without mistakes', async () => {
  const path = 'azure-plan-transition/every-step-is-broken-on-purpose.yaml'
  const wrong = scenarioAt(path, (text) =>
    text.replace('plans: { count: 1 }', 'plans: { count: 2 }'),
  )
  const { state, reason, pin } = await breakCell(wrong, purchase, 'fail')
  expect(state).toBe('broken')
  expect(reason).toContain('The state is not as expected')
  expect(parseScenario(pin?.text ?? '', { file: 'found.yaml' })).toMatchObject({ ok: true })
})

test('a scenario that does not hold without a fault is not broken at all', async () => {
  const scenario = scenarioAt('azure-plan/subscriptions-are-managed-under-the-plan.yaml')
  const told: CellResult[] = []
  const { unfit } = await breakCells(scenario, (result) => told.push(result))
  expect(unfit).toContain('The usage is not as expected')
  expect(told).toEqual([])
})

test('cells wait, run one at a time, and keep their result', () => {
  const [first, second, third] = cells
  if (!first || !second || !third) throw new Error('the grid has cells')
  const results: CellResult[] = [{ ...first, state: 'held', reason: null, pin: null }]
  const seen = [first, second, third].map(({ at, kind }) => stateOf(at, kind, results, true))
  expect(seen).toEqual(['held', 'running', 'waiting'])
  expect(stateOf(second.at, second.kind, results, false)).toBe('idle')
})

test('arrow keys go to the neighbour and stop at the edges', () => {
  expect(moved({ row: 0, column: 0 }, 'ArrowRight')).toEqual({ row: 0, column: 1 })
  expect(moved({ row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 })
  const last = failpoints.length - 1
  expect(moved({ row: last, column: 1 }, 'ArrowDown')).toEqual({ row: last, column: 1 })
  expect(moved({ row: 2, column: 1 }, 'End')).toEqual({ row: 2, column: 4 })
  expect(moved({ row: 2, column: 1 }, 'Enter')).toBeNull()
})

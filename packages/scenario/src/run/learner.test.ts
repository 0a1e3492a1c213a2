import { expect, test } from 'vitest'
import { sample, scenarioOf } from '../testing/sample.ts'
import { domainTarget } from './domain-target.ts'
import type { RunEvent } from './result.ts'
import { runScenario } from './run-scenario.ts'
import type { Stage, Target } from './target.ts'

const task = `  - task:
      ask: Give the customer a budget.
      solution: [{ when: { SetSpendingBudget: { partner: contoso, customer: adatum, amount: 500.00 EUR } } }]
      then: { state: { customers: { adatum: { budgets: { count: 1 } } } } }
`
const lesson = scenarioOf(sample(`steps:\n${task}  - say: Well done.\n`))

/** The domain, and a hand on the one stage of it that was opened. */
function sharedTarget() {
  const real = domainTarget()
  const opened: Stage[] = []
  const target: Target = {
    ...real,
    open: async (founding) => {
      const stage = await real.open(founding)
      opened.push(stage)
      return stage
    },
  }
  const act = (amount: string) =>
    opened[0]?.perform({
      request: `by-hand-${amount}`,
      actor: 'contoso/admin-agent',
      command: { type: 'SetSpendingBudget', partner: 'contoso', customer: 'adatum', amount },
    })
  return { target, act }
}

test('a learner who has not acted is told what is missing, and the solution is played', async () => {
  const { target } = sharedTarget()
  const seen: RunEvent[] = []
  let missing: unknown = null
  for await (const event of runScenario(lesson, target, { isShared: true })) {
    seen.push(event)
    if (event.type === 'task-asked') missing = await event.check()
  }
  expect(missing).toMatchObject([{ differences: [{ path: 'state.customers.adatum.budgets' }] }])
  expect(seen.map((event) => ('path' in event ? event.path : ''))).toContain('1/solution/1')
  expect(seen.at(-1)).toMatchObject({ result: { status: 'passed' } })
})

test('what a learner did takes the place of the solution, and what follows is told apart', async () => {
  const { target, act } = sharedTarget()
  const seen: RunEvent[] = []
  for await (const event of runScenario(lesson, target, { isShared: true })) {
    seen.push(event)
    if (event.type === 'step-finished' && event.path === '1') await act('70.00 EUR')
    if (event.type !== 'task-asked') continue
    await act('60.00 EUR')
    expect(await event.check()).toEqual([])
    event.takeOwn()
  }
  const paths = seen.flatMap((event) => ('path' in event ? [event.path] : []))
  expect(paths).not.toContain('1/solution/1')
  const done = seen.find((event) => event.type === 'step-finished' && event.path === '1')
  expect(done).toMatchObject({ events: [{ event: { type: 'SpendingBudgetSet' } }] })
  const others = seen.find((event) => event.type === 'acted')
  expect(others).toMatchObject({ events: [{ request: 'by-hand-70.00 EUR' }] })
  expect(seen.at(-1)).toMatchObject({ result: { status: 'passed' } })
})

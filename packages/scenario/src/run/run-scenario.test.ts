import { expect, test } from 'vitest'
import { targetWithPlantedBug } from '../testing/planted-bug.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { domainTarget } from './domain-target.ts'
import type { RunEvent } from './result.ts'
import { playThrough, runScenario, type RunOptions } from './run-scenario.ts'

const play = (lines: string, head = '', options: RunOptions = {}) =>
  playThrough(scenarioOf(sample(`steps:\n${lines}`, head)), domainTarget(), options)
const completed = 'advance: { until: AzurePlanTransitionCompleted, within: 6h }'
const oneFailure = async (lines: string, head = '') => {
  const { failures, status } = await play(lines, head)
  expect(status).toBe('failed')
  expect(failures).toHaveLength(1)
  return failures[0]
}

test('a scenario is played step by step, and each step says what it recorded', async () => {
  const seen: RunEvent[] = []
  const scenario = scenarioOf(sample(`steps:\n  - ${start}\n  - ${completed}\n`))
  for await (const event of runScenario(scenario, domainTarget())) seen.push(event)
  expect(seen.map(({ type }) => type)).toEqual([
    'scenario-started',
    'step-started',
    'step-finished',
    'step-started',
    'step-finished',
    'scenario-finished',
  ])
  const recorded = seen.flatMap((event) =>
    event.type === 'step-finished' ? [event.events.length] : [],
  )
  expect(recorded[0]).toBe(1)
  expect(recorded[1]).toBeGreaterThan(5)
})

test('request ids name the file and the step', async () => {
  const { logs } = await play(`  - ${start}\n`)
  expect(logs[0]?.at(-1)?.request).toBe('sample#1')
})

test('a list of events says exactly these', async () => {
  const failure = await oneFailure(`  - ${start}\n    then: []\n`)
  expect(failure).toMatchObject({ line: 18, message: 'Other events than expected.' })
  expect(failure?.differences[0]?.actual).toHaveProperty('AzurePlanTransitionStarted')
})

test('the clock’s own notes are not expected one by one', async () => {
  expect((await play('  - advance: { by: 1d }\n    then: []\n')).status).toBe('passed')
})

test('contains says at least, none says never', async () => {
  const then = (list: string) => `  - ${start}\n  - ${completed}\n    then: ${list}\n`
  expect((await play(then('{ contains: [{ AzurePlanPurchased: {} }] }'))).status).toBe('passed')
  const failure = await oneFailure(then('{ none: [{ AzurePlanPurchased: {} }] }'))
  expect(failure?.differences[0]?.expected).toEqual({ none: [{ AzurePlanPurchased: {} }] })
})

test('a refusal that was not expected names the rule; one that did not come says what happened', async () => {
  const early = start.replace('finalityAccepted: true', 'finalityAccepted: false')
  expect(await oneFailure(`  - ${early}\n`)).toMatchObject({
    message: expect.stringMatching(/^Refused with transition-is-final \(AZT-18\)/),
  })
  expect(await oneFailure(`  - ${start}\n    refused: transition-is-final\n`)).toMatchObject({
    differences: [
      { expected: 'transition-is-final', actual: 'accepted: AzurePlanTransitionStarted' },
    ],
  })
})

test('the first failure ends the scenario', async () => {
  const { steps, status } = await play(`  - ${start}\n    then: []\n  - advance: { by: 1d }\n`)
  expect({ steps, status }).toEqual({ steps: 1, status: 'failed' })
})

test('an event that does not happen in time is a failure', async () => {
  expect(
    await oneFailure('  - advance: { until: AzurePlanTransitionCompleted, within: 1d }\n'),
  ).toMatchObject({
    message: 'AzurePlanTransitionCompleted did not happen in the time given.',
  })
})

test('a plan changes nothing, and executing it gives the same', async () => {
  const plan = start.replace('when', 'plan')
  const lines = `  - ${plan}\n    executes: true\n    then: { contains: [{ AzurePlanPurchased: { partnerOfRecord: fabrikam } }] }\n`
  const { status, logs, failures } = await play(lines)
  expect(failures).toEqual([])
  expect(status).toBe('passed')
  expect(logs[0]?.every(({ request }) => request === 'founding')).toBe(true)
})

test('futures start from the same moment and leave it untouched', async () => {
  const lines = `  - fork:
      stay: [{ advance: { by: 7d } }]
      move:
        - ${start}
        - advance: { by: 7d }
    compare: { same: [state.customers.adatum.country], differs: [state.customers.adatum.plans] }
  - expect: { state: { customers: { adatum: { plans: { count: 0 } } } } }
`
  const { status, logs, failures } = await play(lines)
  expect(failures).toEqual([])
  expect(status).toBe('passed')
  expect(logs).toHaveLength(3)
})

test('futures that should differ and do not are a failure', async () => {
  const fork =
    '  - fork: { a: [], b: [] }\n    compare: { differs: [state.customers.adatum.plans] }\n'
  expect(await oneFailure(fork)).toMatchObject({
    message: 'state.customers.adatum.plans is the same in all futures.',
  })
})

test('each repeats its steps with a plain value in them', async () => {
  const lines = `  - ${start}\n  - ${completed}
  - each: [fabrikam, tailspin]
    as: reseller
    steps:
      - expect: { state: { customers: { adatum: { plans: { contains: [{ partnerOfRecord: "\${reseller}" }] } } } } }
`
  const { status, steps } = await play(lines)
  expect({ status, steps }).toEqual({ status: 'passed', steps: 5 })
})

test('a mark keeps a moment to compare with', async () => {
  const was = '  - expect: { state: { customers: { adatum: { plans: { was: before } } } } }\n'
  expect((await play(`  - mark: before\n  - advance: { by: 1d }\n${was}`)).status).toBe('passed')
  await oneFailure(`  - mark: before\n  - ${start}\n  - ${completed}\n${was}`)
})

test('a task is played with its solution', async () => {
  const lines = `  - task:
      ask: Move the customer.
      solution: [{ ${start} }, { ${completed} }]
      then: { state: { customers: { adatum: { plans: { count: 2 } } } } }
`
  expect((await play(lines)).status).toBe('passed')
})

test('a fault strikes, and healing disarms it', async () => {
  const fault =
    '  - fault: { id: f1, at: azure-plan-transition/purchase-plan, do: fail, times: 9 }\n'
  const failed = `  - ${start}\n  - advance: { until: TransitionStepFailed, within: 1d }\n`
  expect((await play(`${fault}${failed}  - heal: f1\n  - ${completed}\n`)).status).toBe('passed')
})

test('requirements are compared with the rules that do not hold', async () => {
  const command = start
    .replace('when: ', '')
    .replace('finalityAccepted: true', 'finalityAccepted: false')
  const lines = `  - expect: { requirements: { for: ${command}, broken: [transition-is-final] } }\n`
  expect((await play(lines)).failures).toEqual([])
})

test('a skipped scenario is not played until its day, and fails from then on', async () => {
  const head = 'skip: { reason: not yet, until: 2030-01-01 }\n'
  expect(await play('  - say: hello\n', head, { today: '2029-12-31' })).toMatchObject({
    status: 'skipped',
    skipped: 'not yet',
    steps: 0,
  })
  expect(await play('  - say: hello\n', head, { today: '2030-01-01' })).toMatchObject({
    status: 'failed',
    failures: [{ message: expect.stringContaining('Its skip expired') }],
  })
})

test('a run can be stopped between two steps', async () => {
  const controller = new AbortController()
  controller.abort()
  const { steps } = await play('  - say: hello\n', '', { signal: controller.signal })
  expect(steps).toBe(0)
})

test('truths are checked after every event, and an exemption with a reason lets one go', async () => {
  const text = (head: string) => sample(`steps:\n  - ${start}\n  - ${completed}\n`, head)
  const broken = await playThrough(scenarioOf(text('')), targetWithPlantedBug())
  expect(broken.failures[0]).toMatchObject({
    message: expect.stringMatching(/^INV-04 does not hold/),
  })
  const exempt = 'invariants: { exempt: [{ id: INV-04, because: the bug is known }] }\n'
  const { failures } = await playThrough(scenarioOf(text(exempt)), targetWithPlantedBug())
  expect(failures.filter(({ message }) => message.startsWith('INV-04'))).toEqual([])
})

test('a height that is out of reach fails the scenario with the reason', async () => {
  const away = { ...domainTarget(), open: () => Promise.reject(new Error('nobody answers')) }
  const { status, failures } = await playThrough(scenarioOf(sample('steps: []\n')), away)
  expect(status).toBe('failed')
  expect(failures[0]?.message).toBe('Error: nobody answers')
})

test('what is known to fail is told apart while it does, and has failed once it passes', async () => {
  const fails = 'fails: { issue: https://example.org/7, because: not there yet }\n'
  const wrong = '  - expect: { clock: { now: 2019-01-01 } }\n'
  expect(await play(wrong, fails)).toMatchObject({
    status: 'skipped',
    skipped: 'known to fail, https://example.org/7: not there yet',
    failures: [],
  })
  const mended = await play(`  - say: hello\n`, fails)
  expect(mended).toMatchObject({ status: 'failed', failures: [{ reason: { kind: 'passesNow' } }] })
  expect(mended.failures[0]?.message).toContain('Remove "fails" from the file')
})

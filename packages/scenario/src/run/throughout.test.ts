import { expect, test } from 'vitest'
import { mistakesOf, sample, scenarioOf, start } from '../testing/sample.ts'
import { domainTarget } from './domain-target.ts'
import { playThrough } from './run-scenario.ts'

const play = (text: string) => playThrough(scenarioOf(text), domainTarget())
const moved = `steps:
  - ${start}
  - advance: { until: AzurePlanTransitionCompleted, within: 6h }
`

/** From line 16 on. */
const throughout = (status: string) => `throughout:
  state:
    customers:
      adatum:
        transitions: { not: { contains: [{ status: ${status} }] } }
`

test('what never happens during the run is looked for after every event', async () => {
  expect(await play(sample(moved, throughout('failed')))).toMatchObject({ status: 'passed' })
  const { failures, logs } = await play(sample(moved, throughout('in-progress')))
  const seen = logs[0]?.find(({ event }) => event.type === 'TransitionStepCompleted')
  expect(failures[0]).toMatchObject({
    line: 20,
    step: 'throughout',
    position: seen?.position,
    message: expect.stringMatching(/^After event \d+, TransitionStepCompleted/),
  })
})

test('the world at the start is looked at, too', async () => {
  const { failures } = await play(
    sample(
      'steps: []\n',
      throughout('failed').replace('not: {', 'not: { not: {').replace(' } }\n', ' } } }\n'),
    ),
  )
  expect(failures[0]?.step).toBe('throughout')
})

test('a future that goes another way is looked at as well', async () => {
  const fork = `steps:\n  - fork:\n      stay: []\n      move:\n        - ${start}\n        - advance: { by: 1d }\n`
  const { failures } = await play(sample(fork, throughout('in-progress')))
  expect(failures[0]).toMatchObject({ line: 20, step: 'throughout' })
})

test('a word in it is looked up', () => {
  expect(mistakesOf(sample(moved, throughout('fialed')))).toEqual([
    'sample.yaml:20:52 "fialed" is not known here. Did you mean "failed"?',
  ])
})

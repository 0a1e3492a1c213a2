import { expect, test } from 'vitest'
import { preview, type Preview } from '../engine/preview.ts'
import {
  advance,
  envelope,
  factsOf,
  given,
  startTransition,
  twoRecords,
  when,
  type Told,
} from '../testing/index.ts'

const arm = (at: string, kind: string, more: object = {}): Told =>
  [
    'microsoft/system',
    { type: 'ArmFault', fault: `${kind}-1`, at, do: kind, ...more },
  ] as unknown as Told

const journey = advance('45d')

/** A transition under way, its preview until the end of the journey, and what the journey then records. */
function promisedAndPlayed(...before: Told[]) {
  const start = when(given(factsOf(twoRecords)), ...before, startTransition).after
  const promised = preview(start.world, envelope(journey, 'preview'))
  const played = when(start, journey).after.log.slice(start.log.length)
  return { promised, played }
}

const plain = (events: Preview['events']) =>
  events.map(({ position, at, actor, event }) => ({ position, at, actor, event }))

test.each([
  ['nothing is armed', []],
  ['a step fails for good', [arm('azure-plan-transition/map-entitlement', 'fail', { times: 9 })]],
  ['a step is late', [arm('azure-plan-transition/purchase-plan', 'delay', { by: '10m' })]],
  ['a step comes twice', [arm('azure-plan-transition/purchase-plan', 'duplicate')]],
  ['the process ends before a step is written', [arm('azure-plan-transition/complete', 'crash')]],
  [
    'the process ends after it',
    [arm('azure-plan-transition/map-entitlement', 'crash-after', { times: 2 })],
  ],
])('a move of the clock does what its preview promised when %s', (_, before) => {
  const { promised, played } = promisedAndPlayed(...before)
  expect(plain(promised.events)).toEqual(plain(played))
  expect(promised.settledAt).toBe(played.at(-1)?.at)
  const total = Object.values(promised.counts).reduce((sum, count) => sum + count, 0)
  expect(total).toBe(played.length)
  const done = played.filter(({ event }) => event.type === 'TransitionStepCompleted')
  expect(promised.counts['TransitionStepCompleted'] ?? 0).toBe(done.length)
})

test('steps are told by name, in order, and how they come', () => {
  const { promised } = promisedAndPlayed(arm('azure-plan-transition/purchase-plan', 'fail'))
  const told = promised.steps.map(({ step, came }) => [step.number, step.of, step.step.step, came])
  expect(told).toEqual([
    [1, 5, 'purchase-plan', 'failed'],
    [1, 5, 'purchase-plan', 'done'],
    [2, 5, 'purchase-plan', 'done'],
    [3, 5, 'map-entitlement', 'done'],
    [4, 5, 'map-entitlement', 'done'],
    [5, 5, 'complete', 'done'],
  ])
})

test('what is not told is counted all the same', () => {
  const start = when(given(factsOf(twoRecords)), startTransition).after
  const whole = preview(start.world, envelope(journey, 'preview'))
  const short = preview(start.world, envelope(journey, 'preview'), { eventsMax: 3 })
  expect(short.events).toEqual(whole.events.slice(0, 3))
  expect(short.steps).toEqual(whole.steps.slice(0, 3))
  const { counts, failures, changes, settledAt } = whole
  expect(short).toMatchObject({ counts, failures, changes, settledAt })
})

import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../founding/index.ts'
import { preview } from '../engine/preview.ts'
import {
  enroll,
  envelope,
  given,
  leavingFacts,
  moveWorld,
  officeE5,
  scheduleMove,
  startMove,
  when,
  type Told,
} from '../testing/index.ts'

const transitioning = {
  partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
  customers: {
    adatum: {
      country: 'FR',
      agreement: { signed: '2019-12-01' },
      relationships: { contoso: {} },
      subscriptions: {
        'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
      },
    },
  },
} as WorldFactsInput

const start: Told = [
  'contoso/admin-agent',
  {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  },
]

const arm = (at: string, times: number): Told => [
  'contoso/admin-agent',
  { type: 'ArmFault', fault: 'f', at, do: 'fail', times },
]

const foreseen = (facts: WorldFactsInput, asked: Told, ...before: Told[]) =>
  preview(when(given(facts), ...before).after.world, envelope(asked, 'preview')).failures

test('a step that fails for good is foreseen with its number, and said to stand still', () => {
  expect(
    foreseen(transitioning, start, arm('azure-plan-transition/purchase-plan', 9)),
  ).toMatchObject([
    {
      subject: { kind: 'customer', id: 'adatum' },
      what: { kind: 'transition-step', number: 1, of: 3, step: { step: 'purchase-plan' } },
      tries: 3,
      standsStill: true,
      nextTryAt: null,
    },
  ])
})

test('what is foreseen is what happens when it is played', () => {
  const armed = when(given(transitioning), arm('azure-plan-transition/map-entitlement', 9)).after
  const [failure] = preview(armed.world, envelope(start, 'preview')).failures
  const advance: Told = ['microsoft/system', { type: 'AdvanceClock', by: '2d' }]
  const played = when(armed, start, advance).after.log
  const failed = played.filter(({ event }) => event.type === 'TransitionStepFailed')
  expect(failed).toHaveLength(failure?.tries ?? 0)
  expect(failed.at(-1)).toMatchObject({ at: failure?.at, event: { index: 1, nextStepAt: null } })
})

test('a step that a later try mends does not stand still', () => {
  expect(
    foreseen(transitioning, start, arm('azure-plan-transition/purchase-plan', 1)),
  ).toMatchObject([{ tries: 1, standsStill: false, nextTryAt: null }])
})

test('nothing is foreseen where nothing fails', () => {
  expect(foreseen(transitioning, start)).toEqual([])
})

test('licences that come late by a fault are foreseen for a move', () => {
  const order = startMove([{ offer: officeE5 }])
  expect(foreseen(moveWorld(), order, arm('ordering/provision-subscription', 1))).toMatchObject([
    { what: { kind: 'provisioning', subscription: 'new-1' }, nextTryAt: null },
  ])
})

test('a planned move that a rule will stop is foreseen for the clock', () => {
  const plan = scheduleMove('2020-03-10', [{ offer: officeE5 }])
  const leave: Told = [
    'contoso/admin-agent',
    { type: 'RemoveResellerRelationship', partner: 'contoso', customer: 'adatum' },
  ]
  const advance: Told = ['contoso/admin-agent', { type: 'AdvanceClock', to: '2020-03-11' }]
  expect(foreseen(moveWorld(), advance, plan, leave)).toMatchObject([
    {
      what: { kind: 'planned-move', move: 'move-1', code: 'reseller-relationship-missing' },
      standsStill: true,
    },
  ])
})

test('an enrolment that Microsoft refuses is foreseen for its partner, with what changes in its file', () => {
  const world = when(
    given(leavingFacts, '2018-12-03T09:00:00Z', { enrollmentWorkingDays: 1 }),
    arm('direct-to-indirect/answer-enrollment', 1),
  ).after.world
  const { failures, changes } = preview(world, envelope(enroll(), 'preview'))
  expect(failures).toMatchObject([
    {
      subject: { kind: 'partner', id: 'contoso' },
      what: { kind: 'enrollment', partner: 'contoso' },
      standsStill: true,
    },
  ])
  expect(changes).toContainEqual({
    path: 'partners/contoso/enrollment/status',
    before: 'identified',
    after: 'refused',
  })
})

import { expect, test } from 'vitest'
import { checkInvariants } from '../invariants/index.ts'
import { stepBetween } from './step.ts'
import { perform } from './perform.ts'
import { execute } from './execute.ts'
import {
  acceptAgreement,
  advance,
  auditAgenda,
  auditLog,
  enroll,
  envelope,
  factsOf,
  given,
  leavingFacts,
  startTransition,
  twoRecords,
  when,
  type Told,
} from '../testing/index.ts'

const arm = (at: string, kind: string, times = 1): Told =>
  [
    'microsoft/system',
    { type: 'ArmFault', fault: `${kind}-1`, at, do: kind, times },
  ] as unknown as Told

const types = (told: readonly Told[]) =>
  when(given(factsOf(twoRecords)), ...told).after.log.map(({ event }) => event.type)

test('a refused command records nothing and gives the same world', () => {
  const start = given(factsOf(twoRecords))
  const before = when(start, startTransition).after
  const { after, outcome } = execute(before, envelope(startTransition, 'another'))
  expect(outcome.accepted).toBe(false)
  expect(after.world).toBe(before.world)
})

test('one request twice has the effect of one and gets the same answer', () => {
  const start = given(factsOf(twoRecords))
  const first = execute(start, envelope(startTransition, 'same'))
  const second = execute(first.after, envelope(startTransition, 'same'))
  expect(second.outcome).toBe(first.outcome)
  expect(second.after).toBe(first.after)
})

test.each(['crash', 'crash-after'])('after a %s the log differs by the strike alone', (kind) => {
  const calm = types([startTransition, advance('2h')])
  const rough = types([
    arm('azure-plan-transition/map-entitlement', kind),
    startTransition,
    advance('2h'),
  ])
  expect(rough.filter((type) => !type.startsWith('Fault'))).toEqual(calm)
  expect(rough.filter((type) => type.startsWith('Fault'))).toEqual(['FaultArmed', 'FaultTriggered'])
})

test('a step delivered twice is recorded once', () => {
  const calm = types([startTransition, advance('2h')])
  const twice = types([
    arm('azure-plan-transition/purchase-plan', 'duplicate', 2),
    startTransition,
    advance('2h'),
  ])
  expect(twice.filter((type) => !type.startsWith('Fault'))).toEqual(calm)
})

test('a journey ends after the event it was asked to wait for', () => {
  const until = [
    'microsoft/system',
    { type: 'AdvanceClock', by: '2d', until: 'AzureEntitlementMapped' },
  ]
  const { after } = when(given(factsOf(twoRecords)), startTransition, until as unknown as Told)
  expect(after.world.now).toBe('2020-03-02T09:20:00Z')
  expect(after.world.advancing).toBe(null)
})

test('the batches of a command follow each other without gaps', () => {
  const { world } = when(given(factsOf(twoRecords)), startTransition).after
  const positions = [...perform(world, envelope(advance('40d'), 'go'))].flatMap(({ events }) =>
    events.map(({ position }) => position),
  )
  expect(positions).toEqual(positions.map((_, index) => world.position + 1 + index))
})

test('each event of a batch is applied once: its step leads from the world before to the next', () => {
  let { world } = given(factsOf(twoRecords))
  for (const [index, told] of [
    arm('azure-plan-transition/map-entitlement', 'duplicate'),
    startTransition,
    advance('2d'),
  ].entries()) {
    for (const batch of perform(world, envelope(told, `r-${index}`))) {
      expect(batch.steps.map(({ recorded }) => recorded)).toEqual(batch.events)
      for (const { before, after } of batch.steps) {
        expect(before === world).toBe(true)
        world = after
      }
      expect(batch.world === world).toBe(true)
    }
  }
})

test('the auditor sees a minute that is billed twice', () => {
  const { after } = when(given(factsOf(twoRecords)), startTransition, advance('2h'))
  auditLog(after)
  const [customer] = after.world.customers.rows()
  const [azure] = customer?.azureSubscriptions.rows() ?? []
  const last = after.log.findLast(({ event }) => 'customer' in event)
  if (!customer || !azure || !last) throw new Error('the world has a customer with Azure')
  const twice = { ...azure, billing: [...azure.billing, ...azure.billing] }
  const broken = {
    ...customer,
    azureSubscriptions: customer.azureSubscriptions.with(azure.id, twice),
  }
  const world = { ...after.world, customers: after.world.customers.with(customer.id, broken) }
  expect(checkInvariants(stepBetween(after.world, last, world)).map(({ id }) => id)).toContain(
    'INV-03',
  )
})

test('the auditor sees a file that changes with an event about somebody else', () => {
  const { world, log } = when(given(factsOf(twoRecords)), startTransition).after
  const last = log.at(-1)
  const [customer] = world.customers.rows()
  const stranger = world.partners.rows().find(({ id }) => id !== 'contoso')
  if (!last || !customer || !stranger) throw new Error('there is somebody else')
  const renamed = { ...stranger, name: 'Somebody Else' }
  const tampered = { ...world, partners: world.partners.with(stranger.id, renamed) }
  expect(checkInvariants(stepBetween(world, last, tampered))).toMatchObject([
    { id: 'INV-12', violation: expect.stringContaining(stranger.id) as string },
  ])
})

test('the auditor sees a reseller that is none any more, and a direct customer that is younger', () => {
  const asked: Told = [
    'contoso/admin-agent',
    { type: 'RequestResellerRelationship', partner: 'contoso', customer: 'adatum' },
  ]
  const { after } = when(given(leavingFacts, '2018-12-05'), asked, enroll(), advance('20d'))
  const before = when(after, acceptAgreement()).after
  const contoso = before.world.partners.rows().find(({ id }) => id === 'contoso')
  const accepted = before.log.at(-1)
  if (!contoso || !accepted) throw new Error('contoso is there')
  const broken = (partner: object, event: object) => {
    const file = { ...contoso, ...partner }
    const world = { ...before.world, partners: before.world.partners.with(contoso.id, file) }
    return checkInvariants(stepBetween(before.world, { ...accepted, ...event }, world))
  }
  const ids = (found: ReturnType<typeof broken>) => found.map(({ id }) => id)
  expect(ids(broken({ kinds: ['direct-bill'] }, {}))).toContain('INV-10')
  const joined = { type: 'ResellerRelationshipAccepted', partner: 'contoso', customer: 'adatum' }
  const invitation = { invitation: 'invitation.adatum.contoso.1' }
  expect(ids(broken({}, { event: { ...joined, ...invitation } }))).toContain('INV-10')
})

test('an agenda that forgets somebody is seen', () => {
  const { world } = when(given(factsOf(twoRecords)), startTransition).after
  auditAgenda(world)
  const [[key] = ['']] = world.agenda.entries()
  expect(() => auditAgenda({ ...world, agenda: world.agenda.without(key) })).toThrow(
    'the agenda says what is due',
  )
})

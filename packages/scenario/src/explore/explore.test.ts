import { failpoints, faultKinds } from '@understudy/domain'
import { properties } from '@understudy/domain/properties'
import type { AnyProperty } from '@understudy/domain/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario } from '../language/parse.ts'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { targetWithPlantedBug } from '../testing/planted-bug.ts'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { claimsOf } from './claims.ts'
import { claimOf as claimOfProperty, domainClaims } from './domain-claims.ts'
import type { Claim } from './finding.ts'
import { pinOf } from './pin.ts'

const steps = `steps:\n  - ${start}\n  - advance: { until: AzurePlanTransitionCompleted, within: 6h }\n`

function claimOf(lines: string): Claim {
  const [claim] = claimsOf(scenarioOf(sample(`${steps}${lines}`)))
  if (!claim) throw new Error('the sample holds a claim')
  return claim
}

const walk = 'walk: { runs: 80, length: 25 }\n'

test('a walk finds a planted bug, shrinks it, and writes it as a scenario that fails the same way', async () => {
  const finding = await claimOf(walk).explore(targetWithPlantedBug(), { seed: 7 })
  expect(finding.holds).toBe(false)
  expect(finding.counterexample?.message).toMatch(/^INV-04 does not hold/)

  const pin = await pinOf(finding)
  expect(pin?.name).toMatch(/^walk-from-sample--[0-9a-f]{8}\.yaml$/)
  expect(pin?.text).toContain('# Seed 7')
  const parsed = parseScenario(pin?.text ?? '', { file: `scenarios/pins/${pin?.name}` })
  expect(parsed).toMatchObject({ ok: true })
  const [pinned] = parsed.ok ? parsed.scenarios : []
  if (!pinned) throw new Error('the pin is a scenario')
  // A start and a journey of the clock: nothing smaller breaks it.
  expect(pinned.steps.map(({ verb }) => verb)).toEqual(['when', 'advance'])

  const again = await playThrough(pinned, targetWithPlantedBug())
  expect(again.failures[0]?.message).toMatch(/^INV-04 does not hold/)
  expect((await playThrough(pinned, domainTarget())).status).toBe('passed')
})

test('the same seed finds the same case', async () => {
  const [once, again] = [
    await claimOf(walk).explore(targetWithPlantedBug(), { seed: 11 }),
    await claimOf(walk).explore(targetWithPlantedBug(), { seed: 11 }),
  ]
  expect(again).toEqual(once)
})

test('a goal that no run reaches is told', async () => {
  const lines =
    'walk: { runs: 2, length: 2, reach: [UsageInvoiced], commands: { SetSpendingBudget: 1 } }\n'
  const finding = await claimOf(lines).explore(domainTarget(), { seed: 1 })
  expect(finding).toMatchObject({ holds: true, unreached: ['UsageInvoiced'] })
})

const property = (hours: string) => `properties:
  - name: plans are there after any hours
    forAll: { hours: { int: { min: 0, max: 200 } } }
    runs: 40
    steps: [{ advance: { by: '\${hours}h' } }]
    finally: { clock: { now: { lt: ${hours} } } }
`

test('a property of a file holds for all drawn values', async () => {
  const finding = await claimOf(property('2021-01-01')).explore(domainTarget(), {
    seed: 3,
    runs: 20,
  })
  expect(finding).toMatchObject({ holds: true, runs: 20, counterexample: null })
})

test('a property that does not hold is shrunk, and its values are written out', async () => {
  const finding = await claimOf(property('2020-03-04')).explore(domainTarget(), { seed: 3 })
  expect(finding.holds).toBe(false)
  const pin = await pinOf(finding)
  // The transition ends at 09:31 on 2 March; 39 hours later it is 4 March.
  expect(pin?.text).toContain('advance: { by: 39h }')
})

test('every step is broken in every way, and everything ends as it should', async () => {
  const lines =
    'finally: { state: { customers: { adatum: { plans: { count: 2 } } } } }\nbreakEveryStep: {}\n'
  const finding = await claimOf(lines).explore(domainTarget(), { seed: 1 })
  expect(finding).toMatchObject({ holds: true, runs: failpoints.length * faultKinds.length })
})

test('a pinned property of the domain is tried again on its case whenever the pin is replayed', async () => {
  const [real] = properties
  if (!real) throw new Error('the domain has properties')
  const broken: AnyProperty = {
    ...real,
    given: fc.nat({ max: 1000 }),
    holds: (drawn: never) => {
      if (Number(drawn) >= 100) throw new Error(`it broke for ${String(drawn)}`)
    },
    retold: () => ({ world: {}, steps: [] }),
  }
  const finding = await claimOfProperty(broken).explore(domainTarget(), { seed: 5 })
  const pin = await pinOf(finding)
  const parsed = parseScenario(pin?.text ?? '', { file: `scenarios/pins/${pin?.name}` })
  const [pinned] = parsed.ok ? parsed.scenarios : []
  if (!pinned) throw new Error('the pin is a scenario')
  const again = await playThrough(pinned, domainTarget(), { properties: [broken] })
  expect(again.failures[0]?.message).toBe(
    `"${real.name}" does not hold for this case: it broke for 100`,
  )
  const mended = { ...broken, holds: () => undefined }
  const later = await playThrough(pinned, domainTarget(), { properties: [mended] })
  expect(later.status).toBe('passed')
})

test('a claim can be stopped', async () => {
  const controller = new AbortController()
  controller.abort()
  const finding = await claimOf(walk).explore(domainTarget(), {
    seed: 1,
    signal: controller.signal,
  })
  expect(finding).toMatchObject({ runs: 0, wasStopped: true })
})

test('the domain’s own properties are claims too', async () => {
  const [claim] = domainClaims()
  expect(await claim?.explore(domainTarget(), { seed: 1, runs: 5 })).toMatchObject({ holds: true })
})

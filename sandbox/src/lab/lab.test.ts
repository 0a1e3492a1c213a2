import { parseScenario } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { vocabulary } from '../list/vocabulary.ts'
import { listedClaims } from './claims.ts'
import { answerInLab } from './laboratory.ts'
import { planted } from './planted.ts'

const question = { name: planted.name, seed: 1, runs: 200 }
const quietly = () => undefined

test('the mistake on purpose is found, and its smallest case has three partners of record', async () => {
  const { finding, pin } = await answerInLab(question, quietly)
  expect(finding.holds).toBe(false)
  expect(finding.counterexample?.message).toContain('here are 3')
  expect(finding.counterexample?.scenario).toHaveProperty(
    'world.customers.adatum.subscriptions',
    expect.toSatisfy((subscriptions: object) => Object.keys(subscriptions).length === 3),
  )
  expect(pin?.name).toMatch(/\.yaml$/)
})

test('its smallest case is a scenario without mistakes', async () => {
  const { pin } = await answerInLab(question, quietly)
  expect(parseScenario(pin?.text ?? '', { file: 'found.yaml', vocabulary })).toMatchObject({
    ok: true,
  })
})

test('the same seed draws the same cases again', async () => {
  const [first, second] = [
    await answerInLab(question, quietly),
    await answerInLab(question, quietly),
  ]
  expect(second).toEqual(first)
})

test('every listed property can be tried', async () => {
  expect(new Set(listedClaims.map(({ name }) => name)).size).toBe(listedClaims.length)
  for (const { name, slug } of listedClaims) {
    const { finding } = await answerInLab({ name, seed: 7, runs: 3 }, quietly)
    if (slug !== null) expect(finding, name).toMatchObject({ holds: true, runs: 3 })
  }
})

import { expect, test } from 'vitest'
import { mistakesOf, sample, scenarioOf, start } from '../testing/sample.ts'
import { domainTarget } from './domain-target.ts'
import { playThrough } from './run-scenario.ts'

/** A step on line 17 that is refused as "transition-is-final", with the expected refusal on line 18. */
const early = start.replace('finalityAccepted: true', 'finalityAccepted: false')
const refused = (text: string) => sample(`steps:\n  - ${early}\n    refused: ${text}\n`)

test('a refusal may be expected by the code of Partner Center, alone or beside ours', async () => {
  for (const text of ['{ v1: 900120 }', '{ code: transition-is-final, v1: "900120" }']) {
    const { failures } = await playThrough(scenarioOf(refused(text)), domainTarget())
    expect(failures).toEqual([])
  }
})

test('another code of Partner Center is a failure at its place', async () => {
  const { failures } = await playThrough(scenarioOf(refused('{ v1: 900105 }')), domainTarget())
  expect(failures[0]).toMatchObject({
    line: 18,
    column: 20,
    differences: [{ path: 'refused.v1', expected: '900105', actual: '900120' }],
  })
})

test('codes that do not exist, or do not belong together, are mistakes in the file', () => {
  expect(mistakesOf(refused('{ v1: 900198 }'))).toEqual([
    expect.stringMatching(/^sample\.yaml:18:20 Partner Center answers nothing with 900198/),
  ])
  expect(mistakesOf(refused('{ code: transition-is-final, v1: 900105 }'))).toEqual([
    'sample.yaml:18:47 "transition-is-final" is 900120 at Partner Center. Did you mean "900120"?',
  ])
  expect(mistakesOf(refused('{ details: { users: [] } }'))).toEqual([
    expect.stringMatching(/^sample\.yaml:18:14 Say which refusal/),
  ])
})

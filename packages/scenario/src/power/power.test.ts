import { expect, test } from 'vitest'
import { namedRules } from '@understudy/domain/testing'
import { sample, scenarioOf, start } from '../testing/sample.ts'
import { powerOf, powerPercent } from './power.ts'
import { powerText } from './power-text.ts'

const only = new Set(['transition-is-final'])
const refused = scenarioOf(
  sample(`steps:\n  - ${start.replace('true', 'false')}\n    refused: transition-is-final\n`),
)
const accepted = scenarioOf(sample(`steps:\n  - ${start}\n`))

test('a scenario that expects a refusal notices that the rule never refuses', async () => {
  const [never] = await powerOf([refused], { only })
  expect(never).toMatchObject({
    how: 'never-refuses',
    reachedBy: ['sample'],
    noticedBy: ['sample'],
  })
})

test('a scenario in which the rule holds notices that it always refuses, and nothing else', async () => {
  const judged = await powerOf([accepted], { only })
  expect(judged).toMatchObject([
    { how: 'never-refuses', reachedBy: [], noticedBy: [] },
    { how: 'always-refuses', reachedBy: ['sample'], noticedBy: ['sample'] },
  ])
  expect(powerPercent(judged)).toBe(50)
  expect(powerText(judged)).toBe(
    'Nobody notices:\n✗ AZT-18 transition-is-final never refuses: no scenario is refused by it\npower 50.0 %: of 2 broken rules, 1 are noticed',
  )
})

test('a command that is given and looked at by nobody notices nothing', async () => {
  const blind = scenarioOf(sample(`steps:\n  - plan: ${start.slice('when: '.length)}\n`))
  const judged = await powerOf([blind], { only: new Set(['nothing-to-transition']) })
  expect(judged[0]).toMatchObject({ how: 'never-refuses', noticedBy: [] })
})

test('a date is noticed by a world that begins before it', async () => {
  const order =
    'PlaceOrder: { partner: contoso, customer: adatum, subscription: office, offer: Office 365 Enterprise E3, quantity: 1, reseller: fabrikam }'
  const early = sample(`steps:\n  - when: { ${order} }\n    as: contoso/sales-agent\n`)
    .replace('2020-03-02', '2020-01-15')
    .replace('      agreement: { signed: 2019-12-01 }\n', '')
  const judged = await powerOf([scenarioOf(early)], { only: new Set(['MCA-02']) })
  const undated = judged.filter(({ how }) => how === 'has-no-date')
  expect(undated.find(({ code }) => code === 'customer-agreement-missing')?.noticedBy).toEqual([
    'sample',
  ])
})

test('what was broken is whole again', async () => {
  const before = namedRules().map(({ judges }) =>
    judges.map(({ holds, from }) => ({ holds, from })),
  )
  await powerOf([refused, accepted], { only: new Set(['AZT-18', 'MCA-02']) })
  const after = namedRules().map(({ judges }) => judges.map(({ holds, from }) => ({ holds, from })))
  expect(after).toEqual(before)
})

import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { scenariosAreClaims, scenarioSourcesAreWritten } from './scenarios.ts'

test('every scenario is a claim under its workflow', () => {
  expect(scenariosAreClaims(repository())).toEqual([])
  const found = scenariosAreClaims(
    fixture({
      'scenarios/ordering/a-stale-version-is-refused.yaml': '',
      'scenarios/ordering/test1.yaml': '',
      'scenarios/orders/a-stale-version-is-refused.yaml': '',
      'scenarios/fixtures/two.yaml': '',
    }),
  )
  expect(found).toEqual([
    'scenarios/ordering/test1.yaml:1: the file name is no claim; say in three words or more what is true',
    'scenarios/orders/a-stale-version-is-refused.yaml:1: not under a workflow; move it to scenarios/<slug>',
  ])
})

test('the source of every scenario is written', () => {
  expect(scenarioSourcesAreWritten(repository())).toEqual([])
  const found = scenarioSourcesAreWritten(
    fixture({
      'docs/sources/azure-plan.md': '# Azure plan',
      'scenarios/azure-plan/known.yaml': 'source: azure-plan#azure-plan\n',
      'scenarios/azure-plan/unknown.yaml': "source: 'azure-plan#price'\n",
    }),
  )
  expect(found).toEqual([
    'scenarios/azure-plan/unknown.yaml:1: no source azure-plan#price; name a heading of ours',
  ])
})

import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { scenariosAreClaims } from './scenarios.ts'

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
    'scenarios/ordering/test1.yaml: the file name is no claim',
    'scenarios/orders/a-stale-version-is-refused.yaml: not under a workflow',
  ])
})

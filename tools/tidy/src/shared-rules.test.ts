import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { rulesArePickedByName } from './shared-rules.ts'

test('no rule is picked by its place in a table', () => {
  expect(rulesArePickedByName(repository())).toEqual([])
})

test('a pick by place is found, an empty table is not', () => {
  const workflow = 'packages/domain/src/workflows/ordering'
  const found = rulesArePickedByName(
    fixture({
      [`${workflow}/a.ts`]: `const rules = [standingRules[0], ...orderableRules.slice(1)]`,
      [`${workflow}/b.ts`]: `const rules: [] = []\nconst all = [...standingRules]`,
    }),
  )
  expect(found).toEqual([
    `${workflow}/a.ts:1: standingRules[0] picks a rule by its place; give it a name and export it`,
    `${workflow}/a.ts:1: orderableRules.slice( picks a rule by its place; give it a name and export it`,
  ])
})

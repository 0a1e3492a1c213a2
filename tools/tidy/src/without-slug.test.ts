import { expect, test } from 'vitest'
import { isCalledAfter, withoutSlug } from './without-slug.ts'

const contents = `import * as azurePlan from './azure-plan/index.ts'
import {
  budgets,
} from './azure-spending/index.ts'

export const commands = {
  'azure-plan': [azurePlan.purchase],
  'azure-spending': [
    azureSpending.set,
    azureSpending.watch,
  ],
  billing: [billing.issue],
}
`

test('imports and entries of a workflow go, whole, and nothing else does', () => {
  const { text, taken } = withoutSlug(contents, 'azure-spending')
  expect(text).toBe(`import * as azurePlan from './azure-plan/index.ts'

export const commands = {
  'azure-plan': [azurePlan.purchase],
  billing: [billing.issue],
}
`)
  expect(taken.map(({ line }) => line)).toEqual([2, 3, 4, 8, 9, 10, 11])
})

test('a slug within a longer one is another', () => {
  expect(withoutSlug(contents, 'azure-plan').taken.map(({ line }) => line)).toEqual([1, 7])
  expect(withoutSlug(`import './azure-plan-transition/index.ts'\n`, 'azure-plan').taken).toEqual([])
})

test('what is called by the same word without being the workflow stays', () => {
  const table = `import * as carts from './workflows/carts/index.ts'

export const all = {
  ...carts.claims,
  held: customer.carts,
  commands: {
    carts: [carts.create],
    ordering: [place],
  },
}
`
  expect(withoutSlug(table, 'carts').taken.map(({ line }) => line)).toEqual([1, 4, 7])
  const noun = "readonly carts: Table\nconst lists = ['carts']\n"
  expect(withoutSlug(noun, 'carts').taken).toEqual([])
})

test('a file is called after one workflow, and a noun after none', () => {
  const among = (slug: string) =>
    [
      'apps/console/src/screens/azure-plan/Plans.tsx',
      'packages/domain/src/workflows/azure-plan/azure-plan.property.test.ts',
      'packages/domain/src/workflows/azure-plan-transition/rules.ts',
      'packages/domain/src/model/azure/azure-plan.ts',
      'docs/sources/azure-plan.md',
    ].flatMap((path, index) => (isCalledAfter(path, slug) ? [index] : []))
  expect(among('azure-plan')).toEqual([0, 1, 4])
  expect(among('azure-plan-transition')).toEqual([2])
  expect(isCalledAfter('packages/domain/src/policies/clock.ts', 'clock')).toBe(false)
})

test('a text that imports nothing of a workflow uses its slug for something else', () => {
  const words = "const kinds = {\n  'indirect-provider': 'Indirect provider',\n}\n"
  expect(withoutSlug(words, 'indirect-provider').taken).toEqual([])
})

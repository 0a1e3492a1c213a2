import { expect, test } from 'vitest'
import { bestTitle, tableModule } from './catalog-text.ts'

test('a row is one line while it is short', () => {
  const { text } = tableModule('a-table', 'Row', [['a', 1, null, true, ['x', "y's"]]])
  expect(text).toContain(
    `export const aTableTable: readonly Row[] = [\n  ['a', 1, null, true, ['x', "y's"]],\n]`,
  )
})

test('the commonest title wins, in the spelling that is not all capitals', () => {
  expect(bestTitle('SWAY', ['OTHER', 'SWAY', 'SWAY PLAN', 'Sway plan'])).toBe('Sway plan')
  expect(bestTitle('SWAY', ['SWAY'])).toBe('SWAY')
})

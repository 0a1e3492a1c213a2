import { expect, test } from 'vitest'
import { repository } from './repository.ts'
import { edited, sampleRule } from './sample-rule.ts'

test('the sample rule fits the house, and touches at most six files', () => {
  const house = repository()
  for (const edit of sampleRule) {
    expect(edited(house.get(edit.path) ?? '', edit)).toContain(edit.lines)
  }
  expect(new Set(sampleRule.map(({ path }) => path)).size).toBeLessThanOrEqual(6)
})

test('lines go before the line that contains the text, and a text that is nowhere is named', () => {
  const edit = { path: 'a.ts', before: 'two', lines: '  new\n' }
  expect(edited('  one\n  two\n', edit)).toBe('  one\n  new\n  two\n')
  expect(() => edited('one\n', edit)).toThrow('a.ts: no line contains two')
})

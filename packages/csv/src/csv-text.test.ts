import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'
import { undefused } from './formula.ts'

test.each([
  ['=1+1', `"'=1+1"`],
  ['+1-2', `"'+1-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['-cmd', `"'-cmd"`],
  ['\t=1', `"'\t=1"`],
  ['-3.10', '-3.10'],
  ['a "b", c', '"a ""b"", c"'],
])('the cell %j is written as %s', (cell, written) => {
  expect(csvText([['Name'], [cell]])).toBe(`Name\r\n${written}\r\n`)
})

test('what was defused comes back as it was, and an apostrophe of its own stays', () => {
  expect(['=1+1', '+1-2', '\t=1'].map((cell) => undefused(`'${cell}`))).toEqual([
    '=1+1',
    '+1-2',
    '\t=1',
  ])
  expect(["'t Hof", "'-3", "'"].map(undefused)).toEqual(["'t Hof", "'-3", "'"])
})

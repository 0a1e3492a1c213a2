import { expect, test } from 'vitest'
import { decimalIn } from './cells.ts'

test.each([
  ['12.50', '12.50'],
  ['1,234.56', '1234.56'],
  ['1 234,56', '1234.56'],
  ['12,5', '12.5'],
  ['1,234', '1234'],
  ['-3.1', '-3.1'],
  ['0.0000375', '0.0000375'],
  ['1.2.3', null],
  ['EUR 3', null],
  ['', null],
])('the cell %j is the decimal %s', (cell, told) => {
  expect(decimalIn(cell)).toBe(told)
})

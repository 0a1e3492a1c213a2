import { expect, test } from 'vitest'
import { indexAfter } from './keys.ts'

test('arrows stop at both ends', () => {
  expect(indexAfter('ArrowUp', 0, 3)).toBe(0)
  expect(indexAfter('ArrowDown', 2, 3)).toBe(2)
  expect(indexAfter('ArrowDown', 0, 3)).toBe(1)
})

test('Home and End go to the ends, other keys nowhere', () => {
  expect(indexAfter('Home', 2, 3)).toBe(0)
  expect(indexAfter('End', 0, 3)).toBe(2)
  expect(indexAfter('a', 1, 3)).toBe(1)
})

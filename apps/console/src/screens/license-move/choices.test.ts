import { expect, test } from 'vitest'
import { asked, choicesFrom, choicesText } from './choices.ts'

const choices = { 'sub-1': ['E5'], 'sub-2': ['E3', 'MCOEV'], 'sub-3': [] }

test('what was chosen comes back from the address', () => {
  expect(choicesFrom(choicesText(choices))).toEqual(choices)
})

test('giving up is asked for with no offer at all', () => {
  expect(asked(choices)).toEqual(['sub-1:E5', 'sub-2:E3+MCOEV', 'sub-3:'])
})

test('an address that says nothing chooses nothing', () => {
  expect(choicesFrom(undefined)).toEqual({})
  expect(choicesFrom('')).toEqual({})
})

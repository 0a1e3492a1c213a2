import { expect, test } from 'vitest'
import { rememberedOf } from './remembered.ts'

test('one value is worked out once, an equal one for itself', () => {
  const seen: object[] = []
  const answer = rememberedOf((value: object) => {
    seen.push(value)
    return { of: value }
  })
  const [one, other] = [{}, {}]
  expect(answer(one)).toBe(answer(one))
  expect(answer(other)).toEqual({ of: other })
  expect(seen).toEqual([one, other])
})

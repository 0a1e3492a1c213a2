import { expect, test } from 'vitest'
import { rememberedByText, rememberedOf } from './remembered.ts'

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

test('a text is worked out once, and no more texts are known than may be', () => {
  const asked: string[] = []
  const answer = rememberedByText(
    (text: string) => text,
    (text) => {
      asked.push(text)
      return { text }
    },
    2,
  )
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) expect(answer(text)).toEqual({ text })
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

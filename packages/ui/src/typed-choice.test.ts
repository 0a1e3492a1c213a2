import { expect, test } from 'vitest'
import { makeTypedChoice } from './typed-choice.ts'

const texts = ['Deutsch', 'English', 'Español', 'Ελληνικά', 'Français']

function typed(word: string, everyMs = 50, from = -1): number {
  let time = 0
  let here = from
  const choice = makeTypedChoice(() => time)
  for (const letter of word) {
    here = choice.type(letter, texts, here)
    time += everyMs
  }
  return here
}

test('a word typed quickly finds the entry that begins with it', () => {
  expect(texts[typed('es')]).toBe('Español')
  expect(texts[typed('engl')]).toBe('English')
  expect(texts[typed('fran')]).toBe('Français')
})

test('accents and capitals make no difference', () => {
  expect(texts[typed('FRANC')]).toBe('Français')
})

test('the same letter again goes on to the next entry, and around', () => {
  expect(texts[typed('e')]).toBe('English')
  expect(texts[typed('ee')]).toBe('Español')
  expect(texts[typed('eee')]).toBe('English')
})

test('a pause begins another word', () => {
  expect(texts[typed('ed', 1000)]).toBe('Deutsch')
  expect(typed('ed')).toBe(-1)
})

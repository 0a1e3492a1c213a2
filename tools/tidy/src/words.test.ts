import { commandTypes, eventTypes, rules } from '@understudy/domain'
import { locales, wordsIn } from '@understudy/messages'
import { expect, test } from 'vitest'
import { ruleSentences, untranslated } from './words.ts'

const codes = rules().map(({ code }) => code)

test.each(locales)('every rule has its sentences in %s', (locale) => {
  expect(untranslated(codes, ruleSentences(locale))).toEqual([])
})

test.each(locales)('every command and event has words in %s', (locale) => {
  const words = wordsIn(locale)
  expect(untranslated(commandTypes, words.commands)).toEqual([])
  expect(Object.keys(words.events).sort()).toEqual([...eventTypes].sort())
})

test('a missing and a left-over sentence are found', () => {
  expect(untranslated(['here', 'missing'], { here: 'Ici.', 'gone@AZT-01': 'Parti.' })).toEqual([
    'missing: has no sentence',
    'gone: is no rule',
  ])
})

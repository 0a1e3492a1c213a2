import { commandTypes, eventTypes, rules } from '@understudy/domain'
import { locales, wordsIn } from '@understudy/messages'
import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { ruleSentences, untranslated } from './words.ts'

const house = repository()
const codes = rules().map(({ code }) => code)

test.each(locales)('every rule has its sentences in %s', (locale) => {
  expect(untranslated(house, codes, ruleSentences(locale))).toEqual([])
})

test.each(locales)('every command and event has words in %s', (locale) => {
  const words = wordsIn(locale)
  expect(untranslated(house, commandTypes, words.commands)).toEqual([])
  expect(Object.keys(words.events).sort()).toEqual([...eventTypes].sort())
})

test('a missing and a left-over sentence are found', () => {
  const rulesFile = 'packages/domain/src/workflows/azure-plan/rules.ts'
  const words = 'packages/messages/src/azure-plan/fr.ts'
  const told = fixture({ [rulesFile]: "\n  code: 'missing',\n", [words]: "  'gone@AZT-01': {\n" })
  const sentences = { here: 'Ici.', 'gone@AZT-01': 'Parti.' }
  expect(untranslated(told, ['here', 'missing'], sentences)).toEqual([
    `${rulesFile}:2: missing has no sentence; write it in packages/messages`,
    `${words}:1: gone is no rule; delete its sentence`,
  ])
})

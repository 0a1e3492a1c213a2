import { expect, test } from 'vitest'
import { scenarioTitle } from './scenario-title.ts'

const titled = `scenario:
  en: Two partners
  fr: 'Deux partenaires : deux plans'
about: x
`

test('a title is taken in the reader’s language, without its quotes', () => {
  expect(scenarioTitle(titled, 'fr', 'a.yaml')).toBe('Deux partenaires : deux plans')
})

test('English stands in for a language that is missing', () => {
  expect(scenarioTitle(titled, 'zh-TW', 'a.yaml')).toBe('Two partners')
})

test('a title on one line is a title, and a file without one is called by its path', () => {
  expect(scenarioTitle('scenario: "One line"\nsteps: []', 'en', 'a.yaml')).toBe('One line')
  expect(scenarioTitle('steps: []', 'en', 'a.yaml')).toBe('a.yaml')
})

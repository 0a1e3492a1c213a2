import {
  commandDefinition,
  commandTypes,
  eventDefinition,
  eventTypes,
  failpoints,
  refusalCodes,
  roles,
  rules,
} from '@understudy/domain'
import { expect, test } from 'vitest'
import { locales, ruleSentence, wordsIn } from './index.ts'

/** Every text of a tree of words, with its path; functions are told by their path alone. */
function leaves(tree: object, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value]]
  })
}

const chinese = /\p{Script=Han}/u
const domainRules = rules()

test.each(locales)('%s has words for every command and event of the domain', (locale) => {
  const words = wordsIn(locale)
  expect(Object.keys(words.commands).toSorted()).toEqual(commandTypes.toSorted())
  expect(Object.keys(words.events).toSorted()).toEqual(eventTypes.toSorted())
  expect(Object.keys(words.terms.roles)).toEqual([...roles])
  expect(Object.keys(words.terms.failpoints).toSorted()).toEqual(failpoints.toSorted())
})

test.each(locales)('%s has no empty text and no text left in another shape', (locale) => {
  const other = leaves(wordsIn(locale).screens).map(([path]) => path)
  expect(other.toSorted()).toEqual(
    leaves(wordsIn('en').screens)
      .map(([path]) => path)
      .toSorted(),
  )
  const empty = leaves(wordsIn(locale)).filter(([, text]) => text === '')
  expect(empty).toEqual([])
})

test.each(locales)('%s has a word for every field of every message', (locale) => {
  const schemas = [
    ...commandTypes.map((type) => commandDefinition(type)?.message),
    ...eventTypes.map((type) => eventDefinition(type)?.schema),
  ]
  const fields = new Set(schemas.flatMap((schema) => Object.keys(schema?.shape ?? {})))
  fields.delete('type')
  fields.delete('mishap')
  const words = wordsIn(locale).terms.fields
  expect([...fields].filter((field) => !Object.hasOwn(words, field))).toEqual([])
})

test.each(['fr', 'zh-TW'] as const)('%s says what every refusal demands', (locale) => {
  const said = new Set(Object.keys(wordsIn(locale).rules))
  expect(domainRules.map(({ code }) => code).filter((code) => !said.has(code))).toEqual([])
  const codes = new Set<string>(refusalCodes())
  expect([...said].filter((code) => !codes.has(code))).toEqual([])
})

test('English says the rule as the domain says it', () => {
  for (const rule of domainRules) expect(ruleSentence('en', rule)).toBe(rule.must)
})

test('French and Chinese never fall back to English', () => {
  for (const rule of domainRules) {
    expect(ruleSentence('fr', rule)).not.toBe(rule.must)
    expect(ruleSentence('zh-TW', rule)).toMatch(chinese)
  }
})

test('a dangling reference is named in each language', () => {
  const unknown = { field: 'customer', kind: 'customer', value: 'adatumm' }
  for (const locale of locales) {
    const refusal = { code: 'unknown-customer', must: 'It exists.', unknown }
    expect(ruleSentence(locale, refusal)).toContain('adatumm')
  }
})

test('French keeps its punctuation on the line of the word before it', () => {
  const texts = leaves(wordsIn('fr')).filter(([, text]) => / [:;?!»]/.test(String(text)))
  expect(texts.filter(([, text]) => typeof text === 'string')).toEqual([])
})

test('Chinese is Traditional', () => {
  const simplified = /[订户单发应这为与时间变计划权关历换]/u
  const said = leaves(wordsIn('zh-TW')).map(([path, text]) => `${path} ${String(text)}`)
  expect(said.filter((line) => simplified.test(line.replaceAll(/[戶換關]/gu, '')))).toEqual([])
})

import { expect, test } from 'vitest'
import { keyPathsOf, placeAt } from './cursor.ts'

/** The place of the `|` in a text. */
function at(text: string) {
  const position = text.indexOf('|')
  const place = placeAt(text.replace('|', ''), position)
  return place && { path: place.path.join('/'), slot: place.slot, word: place.word }
}

test('a word at the beginning is a key of the file', () => {
  expect(at('scenario: x\nclo|')).toEqual({ path: '', slot: 'either', word: 'clo' })
})

test('the place in an item counts the items above it', () => {
  const text = 'steps:\n  - mark: a\n  - when:\n      Start|'
  expect(at(text)).toEqual({ path: 'steps/1/when', slot: 'either', word: 'Start' })
})

test('an item may stand under its key without an indent', () => {
  expect(at('steps:\n- mark: a\n- as: |')).toEqual({ path: 'steps/1/as', slot: 'value', word: '' })
})

test('an empty line belongs to what its indent says', () => {
  const text = 'steps:\n  - when: { A: { b: c } }\n    |'
  expect(at(text)).toEqual({ path: 'steps/0', slot: 'either', word: '' })
  expect(placeAt(text.replace('|', ''), text.length - 1)?.used).toEqual(['when'])
})

test('flow style is read too, over several lines', () => {
  expect(at('rules: [AZT-01, AZ|')).toEqual({ path: 'rules/1', slot: 'value', word: 'AZ' })
  const map = 'steps:\n  - when: { Start: { partner: contoso, cus|'
  expect(at(map)).toEqual({ path: 'steps/0/when/Start', slot: 'key', word: 'cus' })
  const lines = 'steps:\n  - when: { Start: { partner: contoso,\n      customer: a|'
  expect(at(lines)).toEqual({ path: 'steps/0/when/Start/customer', slot: 'value', word: 'a' })
})

test('a closed bracket gives the line back', () => {
  expect(at('rules: [AZT-01]\ntag|')).toEqual({ path: '', slot: 'either', word: 'tag' })
})

test('comments, long texts and the place right behind a colon have no word', () => {
  expect(at('# sce|')).toBeNull()
  expect(at('clock: 2020 # or |')).toBeNull()
  expect(at('about: >-\n  A claim| about')).toBeNull()
  expect(at('about:|')).toBeNull()
  expect(at('about: >-\n  A claim\nclo|')).toMatchObject({ word: 'clo' })
})

test('a moment is no key', () => {
  expect(at('clock: 2020-03-02T09:00:00Z\nse|')).toMatchObject({ path: '', word: 'se' })
  expect(at('steps:\n  - advance: { to: 2020-03-02T09:00:00Z, un|')).toMatchObject({
    path: 'steps/0/advance',
    slot: 'key',
  })
})

test('the keys of a file are found with their paths', () => {
  const paths = keyPathsOf(
    'world:\n  partners:\n    contoso: { kind: direct-bill }\n    fabrikam:\n',
  )
  expect(paths.map((path) => path.join('/'))).toContain('world/partners/fabrikam')
  expect(paths.map((path) => path.join('/'))).toContain('world/partners/contoso')
})

import { expect, test } from 'vitest'
import { freePath, readDrafts, withDrafts } from './drafts.ts'
import { check } from './mistakes.ts'

const head = 'scenario: x\nclock: 2020-03-02\n'

function mistakesIn(text: string) {
  const { mistakes } = check({ path: 'drafts/x.yaml', text }, [])
  return mistakes.map(({ from, to, nearest }) => ({ word: text.slice(from, to), nearest }))
}

test('a mistake is about the word it names, which its nearest word can replace', () => {
  expect(mistakesIn(`${head}steps:\n  - wen: { A: {} }\n`)).toContainEqual({
    word: 'wen',
    nearest: 'when',
  })
  expect(mistakesIn(`${head}rules: ["AZT-0l"]\n`)).toEqual([
    { word: 'AZT-0l', nearest: expect.stringMatching(/^AZT-0/) },
  ])
})

test('what cannot be read at all is a mistake in the text', () => {
  for (const text of ['', '{', 'scenario: [', '- a', '\t', 'a: b: c']) {
    const { mistakes } = check({ path: 'x.yaml', text }, [])
    expect(mistakes.length, text).toBeGreaterThan(0)
    for (const { from, to } of mistakes) expect(from <= to && to <= text.length).toBe(true)
  }
})

test('a mistake in a fixture names the file it is in', () => {
  const fixture = { path: 'fixtures/f.yaml', text: 'fixture: f\nwrld: {}\n' }
  const text = `${head}use: [fixtures/f.yaml]\n`
  const { mistakes } = check({ path: 'drafts/x.yaml', text }, [fixture])
  expect(mistakes).toMatchObject([{ elsewhere: 'fixtures/f.yaml', nearest: 'world' }])
})

test('a fixture has no mistakes and no scenario', () => {
  const text = 'fixture: f\nworld: {}\n'
  expect(check({ path: 'fixtures/f.yaml', text }, [])).toEqual({ mistakes: [], scenarios: 0 })
})

test('drafts stand in for the files they change', () => {
  const files = ['a.yaml', 'b.yaml'].map((path) => ({ path, text: 'old' }))
  const drafts = ['b.yaml', 'c.yaml'].map((path) => ({ path, text: 'new' }))
  expect(withDrafts(files, drafts).map(({ path, text }) => `${path} ${text}`)).toEqual([
    'a.yaml old',
    'b.yaml new',
    'c.yaml new',
  ])
})

test('a new file takes a path that is free', () => {
  const taken = [{ path: 'drafts/my-file.yaml', text: '' }]
  expect(freePath('drafts', 'my file.yml', taken)).toBe('drafts/my-file-2.yaml')
})

test('storage that holds something else holds no drafts', () => {
  expect(['', 'null', '{}', '[1, {"path": "a"}]'].map(readDrafts)).toEqual([[], [], [], []])
})

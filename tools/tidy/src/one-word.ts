import { select, sources, type Check, type Repository } from './repository.ts'

/** Where a word would stand: in the code's own names, or in what a reader of a language sees. */
const places = {
  code: (from: Repository) =>
    sources(from).map(({ path, text }) => ({ path, text: namesIn(text) })),
  en: (from: Repository) => wordsOf(from, 'en'),
  fr: (from: Repository) => wordsOf(from, 'fr'),
  'zh-TW': (from: Repository) => wordsOf(from, 'zh-TW'),
} as const

const heading = '## One word for one thing'
const row = /^\| ([^|]+) \| ([^|]+) \| (code|en|fr|zh-TW) \|$/

/** GLOSSARY.md lists the second words that things once had; none of them comes back. */
export const eachThingHasOneWord: Check = (repository) => {
  const forbidden = secondWords(repository.get('GLOSSARY.md') ?? '')
  if (forbidden.length === 0) return [`GLOSSARY.md:1: no table under "${heading}"; write its rows`]
  return forbidden.flatMap(({ word, instead, place }) =>
    places[place](repository).flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const at = line.toLowerCase().indexOf(word.toLowerCase())
        return at < 0 ? [] : [`${path}:${index + 1}: write "${instead}" for "${word}"`]
      }),
    ),
  )
}

function secondWords(glossary: string) {
  const [, table = ''] = glossary.split(heading)
  return table.split('\n').flatMap((line) => {
    const [, instead = '', word = '', place] = row.exec(line) ?? []
    return place === undefined || !(place in places)
      ? []
      : [{ instead: instead.trim(), word: word.trim(), place: place as keyof typeof places }]
  })
}

/** The text without comments, patterns and what stands in quotes, line by line. */
function namesIn(text: string): string {
  return text.replaceAll(
    /\/\*[\s\S]*?\*\/|\/\/.*|(?<=[=(,:[]\s*)\/(?:[^/\\\n]|\\.)+\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    (quiet) => quiet.replaceAll(/[^\n]/g, ' '),
  )
}

function wordsOf(from: Repository, locale: string) {
  return select(from, new RegExp(`^packages/messages/src/(?:.+/)?${locale}(?:/|\\.ts$)`))
}

import { wordsIn, type Locale } from '@understudy/messages'

type Sentences = Readonly<Record<string, unknown>>

/** Codes that have no sentence in a language, and sentences that no rule has a use for. */
export function untranslated(codes: readonly string[], sentences: Sentences): string[] {
  const known = Object.keys(sentences).map((key) => key.split('@')[0] ?? key)
  return [
    ...codes.filter((code) => !known.includes(code)).map((code) => `${code}: has no sentence`),
    ...known.filter((code) => !codes.includes(code)).map((code) => `${code}: is no rule`),
  ]
}

/** The sentences of rules in one language. */
export function ruleSentences(locale: Locale): Sentences {
  return wordsIn(locale).rules
}

import { wordsIn, type Locale } from '@understudy/messages'
import { placeOf, type Repository } from './repository.ts'

type Sentences = Readonly<Record<string, unknown>>

/** Codes that have no sentence in a language, and sentences that no rule has a use for. */
export function untranslated(
  repository: Repository,
  codes: readonly string[],
  sentences: Sentences,
): string[] {
  const known = Object.keys(sentences).map((key) => key.split('@')[0] ?? key)
  return [
    ...codes
      .filter((code) => !known.includes(code))
      .map((code) => {
        const at = placeOf(repository, /^packages\/domain\/src\/.+(?<!\.test)\.ts$/, `'${code}'`)
        return `${at}: ${code} has no sentence; write it in packages/messages`
      }),
    ...known
      .filter((code) => !codes.includes(code))
      .map((code) => {
        const at = placeOf(repository, /^packages\/messages\/src\//, code)
        return `${at}: ${code} is no rule; delete its sentence`
      }),
  ]
}

/** The sentences of rules in one language. */
export function ruleSentences(locale: Locale): Sentences {
  return wordsIn(locale).rules
}

import type { Locale } from './locale.ts'
import type { Words } from './words.ts'

const learnt = new Map<Locale, Words>()

/** From here on it can be spoken. */
export function learn(locale: Locale, words: Words): void {
  learnt.set(locale, words)
}

export function isLearnt(locale: Locale): boolean {
  return learnt.has(locale)
}

/** Everything a person reads, in one language. @throws Error for a language that is not learnt */
export function wordsIn(locale: Locale): Words {
  const words = learnt.get(locale)
  if (!words) throw new Error(`Should be true: ${locale} is learnt before it is spoken`)
  return words
}

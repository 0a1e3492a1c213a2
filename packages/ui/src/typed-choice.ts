/** Letters typed within this time of each other are one word. */
const wordEndsAfterMs = 700

/**
 * Finds an entry by its first letters, however quickly they are typed. The same letter again and again goes through
 * the entries that begin with it.
 */
export function makeTypedChoice(now: () => number = () => performance.now()) {
  let word = ''
  let typedAt = -Infinity
  return {
    /** True while a word is being typed, of which a space may be a part. */
    isTyping: () => word !== '' && now() - typedAt < wordEndsAfterMs,
    /** Index of the entry meant after one more letter; -1 when there is none. */
    type(letter: string, texts: readonly string[], from: number): number {
      const isNewWord = now() - typedAt >= wordEndsAfterMs
      typedAt = now()
      word = isNewWord ? letter : word + letter
      const isOneLetter = [...word].every((one) => same(one, word[0] ?? ''))
      const begins = (part: string) => (text: string) => same(text.slice(0, part.length), part)
      const whole = texts.findIndex(begins(word))
      if (whole !== -1 && word.length > 1) return whole
      if (!isOneLetter) return -1
      const next = texts.findIndex((text, index) => index > from && begins(letter)(text))
      return next === -1 ? texts.findIndex(begins(letter)) : next
    },
  }
}

const collator = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' })

function same(one: string, other: string): boolean {
  return collator.compare(one, other) === 0
}

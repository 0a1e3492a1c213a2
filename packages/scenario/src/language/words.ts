import { z } from 'zod'

/** One text, or the same text in each language; a reader falls back to English. */
export const localText = z
  .union([
    z.string(),
    z.strictObject({ en: z.string(), fr: z.string().optional(), 'zh-TW': z.string().optional() }),
  ])
  .meta({ description: 'A text, or one text for each of en, fr and zh-TW.' })

export type LocalText = z.output<typeof localText>
export type Locale = 'en' | 'fr' | 'zh-TW'

export function inLocale(text: LocalText, locale: Locale = 'en'): string {
  return typeof text === 'string' ? text : (text[locale] ?? text.en)
}

/** How a list or a value may be compared, besides being written out. A map of these words alone is a matcher. */
export const matcherWords = [
  'exactly',
  'inAnyOrder',
  'contains',
  'every',
  'count',
  'atLeast',
  'atMost',
  'between',
  'gt',
  'gte',
  'lt',
  'lte',
  'matches',
  'same',
  'was',
  'not',
  'absent',
] as const

/** True for a map of these words and no others; a thing of the world may have one of them as a field. */
export function isMatcher(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => matcherWord.has(key))
}

const matcherWord: ReadonlySet<string> = new Set(matcherWords)

export function isMatcherWord(word: string): boolean {
  return matcherWord.has(word)
}

const bound = z.union([z.number(), z.string()])

export const matcher = z
  .strictObject({
    exactly: z.array(z.any()).optional().meta({ description: 'These items, in this order.' }),
    inAnyOrder: z.array(z.any()).optional().meta({ description: 'These items and no others.' }),
    contains: z.array(z.any()).optional().meta({ description: 'At least these items.' }),
    every: z.any().optional().meta({ description: 'What each item must match.' }),
    count: z.int().min(0).optional().meta({ description: 'How many items or fields there are.' }),
    atLeast: bound.optional().meta({ description: 'This number, amount or date, or more.' }),
    atMost: bound.optional().meta({ description: 'This number, amount or date, or less.' }),
    between: z
      .tuple([bound, bound])
      .optional()
      .meta({ description: 'From the first to the second number, amount or date; both belong.' }),
    gt: bound.optional().meta({ description: 'More, or later.' }),
    gte: bound.optional().meta({ description: 'The same as atLeast.' }),
    lt: bound.optional().meta({ description: 'Less, or earlier.' }),
    lte: bound.optional().meta({ description: 'The same as atMost.' }),
    matches: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'A regular expression (RE2) that some part of the text fits.' }),
    same: z.string().optional().meta({ description: 'Equal to the value at this dotted path.' }),
    was: z.string().optional().meta({ description: 'Equal to what stood here at this mark.' }),
    not: z.any().optional().meta({ description: 'Anything that does not match this.' }),
    absent: z.literal(true).optional().meta({ description: 'There is no such field.' }),
  })
  .meta({ id: 'matcher', description: 'How a value is compared.' })

/** One of the given words; any text when there are none. */
export function oneOf(known: readonly string[], description?: string) {
  const choice = known.length > 0 ? z.enum(known as [string, ...string[]]) : z.string()
  return description === undefined ? choice : choice.meta({ description })
}

import { rules } from '@understudy/domain'
import {
  failureText,
  formatInstant,
  pathLabel,
  ruleSentence,
  term,
  wordsIn,
  type Locale,
  type SandboxWords,
} from '@understudy/messages'
import type { Difference, Failure } from '@understudy/scenario'

/** The reader, and how partners and customers are called in this world. */
export interface Speaking {
  readonly locale: Locale
  readonly words: SandboxWords['lesson']
  readonly nameOf: (id: string) => string
}

/** What a task still lacks, a sentence each. */
export function missingThings(failures: readonly Failure[], speaking: Speaking): readonly string[] {
  return failures.flatMap(({ reason, differences }) => {
    if (differences.length === 0) return [failureText(speaking.locale, reason)]
    const asked = differences.filter(({ path }) => path.startsWith('requirements.broken'))
    const seen = differences.filter((one) => !asked.includes(one))
    return [
      ...(asked.length > 0 ? requirementsOf(asked, speaking) : []),
      ...seen.map((difference) => sentenceOf(difference, speaking)),
    ]
  })
}

/** Rules that are still broken, in the words that every screen has for them. */
function requirementsOf(
  differences: readonly Difference[],
  { locale, words }: Speaking,
): readonly string[] {
  const wanted = new Set(differences.flatMap(({ expected }) => codesIn(expected)))
  const broken = [...new Set(differences.flatMap(({ actual }) => codesIn(actual)))]
  const still = broken.filter((code) => !wanted.has(code))
  if (still.length === 0) return [words.brokenTooSoon]
  return still.map((code) => {
    const rule = rules().find((one) => one.code === code)
    return words.stillBroken(rule ? ruleSentence(locale, rule) : code)
  })
}

function codesIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.filter((item) => typeof item === 'string')
}

function sentenceOf({ path, expected, actual }: Difference, speaking: Speaking): string {
  const { locale, words, nameOf } = speaking
  const [, ...parts] = path.split('.')
  const named = parts
    .filter((part) => part !== 'customers' && part !== 'partners')
    .map((part) => nameOf(part))
  const what = pathLabel(locale, named.join('/'))
  return words.isNot(what, sayWanted(expected, speaking), sayValue(actual, speaking))
}

function sayWanted(value: unknown, speaking: Speaking): string {
  const { words } = speaking
  if (!isMap(value)) return sayValue(value, speaking)
  if (typeof value['count'] === 'number') return words.count(value['count'])
  if ('not' in value) {
    return value['not'] === null ? words.something : words.other(sayValue(value['not'], speaking))
  }
  return sayValue(value, speaking)
}

function sayValue(value: unknown, { locale, words, nameOf }: Speaking): string {
  if (value === undefined || value === null) return words.nothing
  if (Array.isArray(value)) return words.count(value.length)
  if (isMap(value)) return words.count(Object.keys(value).length)
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatInstant(locale, text)
  return term(wordsIn(locale).terms.statuses, text, nameOf(text))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import {
  formatInstant,
  formatMoney,
  formatList,
  pathLabel,
  term,
  wordsIn,
  type Locale,
  type Words,
} from '@understudy/messages'
import type { Difference } from '@understudy/ui'

interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** Changes of a world in words: paths named, moments, money and statuses as people read them. */
export function differences(
  locale: Locale,
  changes: readonly Change[],
  terms: Words['terms'],
  /** The thing all of them are about; it is not named again in each path. */
  about?: string,
): Difference[] {
  return changes
    .filter(({ path }) => !/(^|\/)version$/.test(path))
    .map(({ path, before, after }) => ({
      what: pathLabel(locale, shortened(path, about)),
      before: shown(locale, without(before, after), terms),
      after: shown(locale, without(after, before), terms),
    }))
}

/** A list without the items that the other side has too: what stayed is no change. */
function without(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) return value
  const known = new Set(other.map((item) => JSON.stringify(item)))
  return value.filter((item) => !known.has(JSON.stringify(item)))
}

function shortened(path: string, about: string | undefined): string {
  const parts = path.split('/')
  const at = about === undefined ? -1 : parts.indexOf(about)
  return at > 0 && at < parts.length - 1 ? parts.slice(at + 1).join('/') : path
}

function shown(locale: Locale, value: unknown, terms: Words['terms']): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return text(locale, value, terms)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? null : shownList(locale, value, terms)
  if (isMoney(value)) return formatMoney(locale, value)
  const parts = Object.entries(value)
    .map(([key, part]): [string, string | null] => [key, shown(locale, part, terms)])
    .filter(([, part]) => part !== null)
    .map(([key, part]) => wordsIn(locale).screens.shell.pair(term(terms.fields, key), part ?? ''))
  return parts.length === 0 ? null : formatList(locale, parts, 'unit')
}

function shownList(locale: Locale, list: readonly unknown[], terms: Words['terms']): string {
  return list.map((item) => shown(locale, item, terms) ?? '–').join('\n')
}

function text(locale: Locale, value: string, terms: Words['terms']): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return formatInstant(locale, value)
  const tables = [terms.statuses, terms.streams, terms.venues, terms.steps]
  const table = tables.find((one) => Object.hasOwn(one, value))
  return table === undefined ? value : term(table, value)
}

function isMoney(value: object): value is { amount: string; currency: string } {
  const { amount, currency } = value as { amount?: unknown; currency?: unknown }
  return typeof amount === 'string' && typeof currency === 'string'
}

import { canonicalJson } from '@understudy/domain'
import { isMatcher } from '../language/words.ts'

/** One place where what is differs from what was expected. */
export interface Difference {
  /** Dotted path from the section on. */
  readonly path: string
  readonly expected: string
  readonly actual: string
}

/** What `same` and `was` look at. */
export interface Surroundings {
  readonly view: unknown
  /** Views at earlier moments, by mark. */
  readonly marks: ReadonlyMap<string, unknown>
}

type Json = Readonly<Record<string, unknown>>

/** Compares by partial match: only what is written is compared; a list means exactly these, in this order. */
export function match(
  expected: unknown,
  actual: unknown,
  path: string,
  around: Surroundings,
): Difference[] {
  if (isMatcher(expected)) {
    return Object.entries(expected).flatMap(([word, wanted]) =>
      matchWord(word, wanted, actual, path, around),
    )
  }
  if (Array.isArray(expected)) return exactly(expected, actual, path, around)
  if (isMap(expected)) {
    if (!isMap(actual)) return [differ(path, expected, actual)]
    return Object.entries(expected).flatMap(([key, wanted]) =>
      match(wanted, actual[key], join(path, key), around),
    )
  }
  return sameValue(expected, actual) ? [] : [differ(path, expected, actual)]
}

/** True when nothing differs. */
export function matches(expected: unknown, actual: unknown, around: Surroundings): boolean {
  return match(expected, actual, '', around).length === 0
}

/** The value at a dotted path of keys and indexes; undefined when there is none. */
export function at(view: unknown, path: string): unknown {
  let value = view
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Json)[key]
  }
  return value
}

function matchWord(
  word: string,
  wanted: unknown,
  actual: unknown,
  path: string,
  around: Surroundings,
): Difference[] {
  const unless = (holds: boolean) => (holds ? [] : [differ(path, { [word]: wanted }, actual)])
  const listed = Array.isArray(wanted) ? wanted : []
  switch (word) {
    case 'exactly':
      return exactly(listed, actual, path, around)
    case 'inAnyOrder':
      return unless(itemsOf(actual).length === listed.length && assigned(listed, actual, around))
    case 'contains':
      return unless(assigned(listed, actual, around))
    case 'every':
      return itemsOf(actual).flatMap((item, index) =>
        match(wanted, item, join(path, index), around),
      )
    case 'count':
      return unless(countOf(actual) === wanted)
    case 'gt':
      return unless(compare(actual, wanted) > 0)
    case 'gte':
      return unless(compare(actual, wanted) >= 0)
    case 'lt':
      return unless(compare(actual, wanted) < 0)
    case 'lte':
      return unless(compare(actual, wanted) <= 0)
    case 'matches':
      return unless(typeof actual === 'string' && new RegExp(String(wanted), 'u').test(actual))
    case 'same':
      return equalTo(at(around.view, String(wanted)), actual, path)
    case 'was': {
      const then = around.marks.get(String(wanted))
      if (then === undefined) return [differ(path, { was: wanted }, 'no moment has this mark')]
      return equalTo(at(then, path), actual, path)
    }
    case 'not':
      return unless(!matches(wanted, actual, around))
    default:
      return unless(actual === undefined || actual === null)
  }
}

function exactly(
  expected: readonly unknown[],
  actual: unknown,
  path: string,
  around: Surroundings,
): Difference[] {
  if (!Array.isArray(actual)) return [differ(path, expected, actual)]
  const length = Math.max(expected.length, actual.length)
  return Array.from({ length }, (_, index) => {
    const here = join(path, index)
    if (index >= expected.length) return [differ(here, undefined, actual[index])]
    if (index >= actual.length) return [differ(here, expected[index], undefined)]
    return match(expected[index], actual[index], here, around)
  }).flat()
}

/** True when each expected item can have an item of its own: augmenting paths, so order never decides. */
function assigned(expected: readonly unknown[], actual: unknown, around: Surroundings): boolean {
  const items = itemsOf(actual)
  const takenBy = new Map<number, number>()
  const fits = expected.map((wanted) => items.map((item) => matches(wanted, item, around)))
  const place = (wanted: number, tried: Set<number>): boolean =>
    items.some((_, item) => {
      if (!fits[wanted]?.[item] || tried.has(item)) return false
      tried.add(item)
      const holder = takenBy.get(item)
      if (holder !== undefined && !place(holder, tried)) return false
      takenBy.set(item, wanted)
      return true
    })
  return expected.every((_, wanted) => place(wanted, new Set()))
}

function equalTo(wanted: unknown, actual: unknown, path: string): Difference[] {
  return canonicalJson(wanted ?? null) === canonicalJson(actual ?? null)
    ? []
    : [differ(path, wanted, actual)]
}

/** Money may be written `12.50 EUR`, a moment as its day, a number as text. */
function sameValue(expected: unknown, actual: unknown): boolean {
  if (expected === null) return actual === null || actual === undefined
  if (isMoney(actual)) return expected === moneyText(actual)
  if (expected === actual) return true
  if (typeof expected === 'number' && typeof actual === 'string') return String(expected) === actual
  if (typeof expected !== 'string' || typeof actual !== 'string') return false
  return /^\d{4}-\d{2}-\d{2}$/.test(expected) && actual.startsWith(`${expected}T`)
}

/** Numbers and amounts by size, everything else as text; NaN, which no comparison holds for, when that makes no sense. */
function compare(actual: unknown, wanted: unknown): number {
  const [a, b] = [sized(actual), sized(wanted)]
  if (a === null || b === null || a.unit !== b.unit) return Number.NaN
  if (a.unit === null) return a.text < b.text ? -1 : a.text > b.text ? 1 : 0
  const decimals = Math.max(decimalsOf(a.text), decimalsOf(b.text))
  const difference = scaled(a.text, decimals) - scaled(b.text, decimals)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A decimal as text with its currency ('' for a bare number); a null unit is plain text. */
function sized(value: unknown): { text: string; unit: string | null } | null {
  if (isMoney(value)) return { text: value.amount, unit: value.currency }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const amount = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(String(value))
  if (amount) return { text: amount[1] ?? '', unit: amount[2] ?? '' }
  return { text: String(value), unit: null }
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0
}

/** Exact: as a whole number of the smallest unit. */
function scaled(amount: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`)
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return isMap(value) ? Object.keys(value).length : 0
}

/** Items of a list, or the values of a map keyed by id. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isMap(value) ? Object.values(value) : []
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMoney(value: unknown): value is { amount: string; currency: string } {
  return isMap(value) && 'amount' in value && 'currency' in value && Object.keys(value).length === 2
}

function moneyText({ amount, currency }: { amount: string; currency: string }): string {
  return `${amount} ${currency}`
}

function differ(path: string, expected: unknown, actual: unknown): Difference {
  return { path, expected: show(expected), actual: show(actual) }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = isMoney(value) ? moneyText(value) : JSON.stringify(value)
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`
}

import { canonicalJson } from '@understudy/domain'
import { fitsPattern } from '../language/pattern.ts'
import { isMatcher } from '../language/words.ts'
import { diffLines, signed, wholly, yamlLines } from './diff-lines.ts'
import { below, type DiffLine, type Found, type Where } from './difference.ts'
import { align, assign, nearestItem } from './nearest-item.ts'
import { compareSizes, countOf, isMap, isSameValue, itemsOf } from './sized.ts'

/** What `same` and `was` look at. */
export interface Surroundings {
  readonly view: unknown
  /** Views at earlier moments, by mark. */
  readonly marks: ReadonlyMap<string, unknown>
  /** Only whether anything differs is asked. */
  readonly isQuick?: boolean
}

/** Compares by partial match: only what is written is compared; a list means exactly these, in this order. */
export function match(
  expected: unknown,
  actual: unknown,
  where: Where,
  around: Surroundings,
): Found[] {
  if (isMatcher(expected)) {
    return Object.entries(expected).flatMap(([word, wanted]) =>
      matchWord(word, wanted, actual, where, around),
    )
  }
  if (Array.isArray(expected)) return exactly(expected, actual, where, around)
  if (isMap(expected)) {
    if (!isMap(actual)) return [differ(where, expected, actual)]
    return Object.entries(expected).flatMap(([key, wanted]) =>
      match(wanted, actual[key], below(where, key), around),
    )
  }
  return isSameValue(expected, actual) ? [] : [differ(where, expected, actual)]
}

/** True when nothing differs. */
export function matches(expected: unknown, actual: unknown, around: Surroundings): boolean {
  const quick = around.isQuick ? around : { ...around, isQuick: true }
  return match(expected, actual, { path: '', at: [] }, quick).length === 0
}

/** The value at a dotted path of keys and indexes; undefined when there is none. */
export function at(view: unknown, path: string): unknown {
  let value = view
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

function matchWord(
  word: string,
  wanted: unknown,
  actual: unknown,
  where: Where,
  around: Surroundings,
): Found[] {
  const here = { path: where.path, at: [...where.at, word] }
  const unless = (holds: boolean, shown: unknown = actual) =>
    holds ? [] : [differ(here, { [word]: wanted }, shown)]
  const listed = Array.isArray(wanted) ? wanted : []
  switch (word) {
    case 'exactly':
      return exactly(listed, actual, here, around)
    case 'inAnyOrder':
      return [...contained(listed, actual, here, around), ...leftOver(listed, actual, here, around)]
    case 'contains':
      return contained(listed, actual, here, around)
    case 'every':
      if (itemsOf(actual).length === 0) return [nothingToCheck(here, wanted)]
      return itemsOf(actual).flatMap((item, index) =>
        match(wanted, item, { path: below(where, index).path, at: here.at }, around),
      )
    case 'count':
      return unless(countOf(actual) === wanted, { count: countOf(actual) })
    case 'gt':
      return unless(compareSizes(actual, wanted) > 0)
    case 'between': {
      const [least, most] = listed
      return unless(compareSizes(actual, least) >= 0 && compareSizes(actual, most) <= 0)
    }
    case 'atLeast':
    case 'gte':
      return unless(compareSizes(actual, wanted) >= 0)
    case 'lt':
      return unless(compareSizes(actual, wanted) < 0)
    case 'atMost':
    case 'lte':
      return unless(compareSizes(actual, wanted) <= 0)
    case 'matches':
      return unless(typeof actual === 'string' && fitsPattern(String(wanted), actual))
    case 'same':
      return equalTo(atPath(around.view, wanted), actual, here)
    case 'was': {
      const then = around.marks.get(String(wanted))
      if (then === undefined) return [differ(here, { was: wanted }, 'no moment has this mark')]
      return equalTo(at(then, where.path), actual, here)
    }
    case 'not':
      return unless(!matches(wanted, actual, around))
    default:
      return actual === undefined || actual === null
        ? []
        : [told(here, { absent: true }, actual, () => wholly(undefined, actual))]
  }
}

function atPath(view: unknown, path: unknown): unknown {
  return at(view, String(path))
}

/** What is said of every item of an empty list cannot fail, so it says nothing. */
function nothingToCheck(where: Where, wanted: unknown): Found {
  return differ(where, { every: wanted }, 'nothing is there; "count: 0" says so')
}

/** Each item against the one that was meant; those that are missing, and those nobody expected. */
function exactly(
  expected: readonly unknown[],
  actual: unknown,
  where: Where,
  around: Surroundings,
): Found[] {
  if (!Array.isArray(actual)) return [differ(where, expected, actual)]
  const agrees = (wanted: unknown, item: unknown) => matches(wanted, item, around)
  const isSame =
    expected.length === actual.length && expected.every((one, index) => agrees(one, actual[index]))
  if (isSame) return []
  if (around.isQuick) return [differ(where, expected, actual)]
  return align(expected, actual, agrees).flatMap((pair) => {
    const item: unknown = pair.actual === null ? undefined : actual[pair.actual]
    if (pair.expected === null) {
      const path = below(where, pair.actual ?? 0).path
      return [differ({ path, at: where.at }, undefined, item)]
    }
    const here = {
      path: below(where, pair.actual ?? pair.expected).path,
      at: [...where.at, pair.expected],
    }
    const wanted = expected[pair.expected]
    return item === undefined
      ? [differ(here, wanted, undefined)]
      : match(wanted, item, here, around)
  })
}

/** A difference for each item that nothing stands for, beside the nearest there is. */
function contained(
  expected: readonly unknown[],
  actual: unknown,
  where: Where,
  around: Surroundings,
): Found[] {
  const agrees = (wanted: unknown, item: unknown) => matches(wanted, item, around)
  const items = itemsOf(actual)
  const own = assign(expected, items, agrees)
  return own.flatMap((item, index) => {
    if (item !== null) return []
    const wanted = expected[index]
    const here = { path: where.path, at: [...where.at, index] }
    if (around.isQuick) return [differ(here, wanted, undefined)]
    const nearest = nearestItem(wanted, items, (one) => own.includes(one), agrees)
    const lines = () =>
      nearest === undefined
        ? [...signed('-', yamlLines(wanted)), ...signed('+', [noneLike(items.length)])]
        : diffLines(wanted, nearest, agrees)
    return [told(here, wanted, nearest, lines)]
  })
}

function noneLike(count: number): string {
  if (count === 0) return 'nothing is there'
  return `nothing like it among ${count === 1 ? 'one' : count}`
}

function leftOver(
  expected: readonly unknown[],
  actual: unknown,
  where: Where,
  around: Surroundings,
): Found[] {
  const items = itemsOf(actual)
  const own = assign(expected, items, (wanted, item) => matches(wanted, item, around))
  const isShort = own.includes(null)
  const rest = items.filter((_, index) => !own.includes(index))
  // What is the nearest to something missing was shown beside it.
  return isShort && rest.length <= own.filter((item) => item === null).length
    ? []
    : rest.map((item) => differ(where, undefined, item))
}

function equalTo(wanted: unknown, actual: unknown, where: Where): Found[] {
  const isEqual = canonicalJson(wanted ?? null) === canonicalJson(actual ?? null)
  if (isEqual) return []
  const agrees = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
  return [told(where, wanted, actual, () => diffLines(wanted, actual, agrees))]
}

/** Nothing to compare inside: the whole of both. */
export function differ(where: Where, expected: unknown, actual: unknown): Found {
  return told(where, expected, actual, () => wholly(expected, actual))
}

/** With lines of its own. */
export function told(
  { path, at: place }: Where,
  expected: unknown,
  actual: unknown,
  lines: () => readonly DiffLine[],
): Found {
  return { path, at: place, told: () => ({ expected, actual, lines: lines() }) }
}

import {
  elementOf,
  hasSize,
  isAnything,
  isObject,
  isText,
  keysAt,
  schemasAt,
  variantsOf,
} from '@understudy/domain'
import type { z } from 'zod'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { patternMistake } from './pattern.ts'
import type { Known } from './references.ts'

type Schema = z.core.$ZodType
export type Path = readonly PropertyKey[]

/** What an expectation is checked with. */
export interface MatchCheck {
  readonly known: Known
  /** Moments that have been marked so far. */
  readonly marks: ReadonlySet<string>
  /** Of a view, for `same`. */
  readonly sections: Readonly<Record<string, Schema>>
}

/** One comparison: its word stands at the end of the path. */
export interface Comparison {
  readonly word: string
  readonly wanted: unknown
  /** Of what is compared. */
  readonly schema: Schema
  readonly path: Path
  readonly check: MatchCheck
  /** Checks what stands inside. */
  readonly within: (schema: Schema, expected: unknown, path: Path) => Mistake[]
}

/** Mistakes in one comparison, at the place of its word. */
export function checkMatcherWord(comparison: Comparison): Mistake[] {
  const { word, wanted, schema, path, check, within } = comparison
  switch (word) {
    case 'exactly':
    case 'inAnyOrder':
    case 'contains':
    case 'every':
      return checkItems(comparison)
    case 'count':
      return checkCount(comparison)
    case 'between':
      if (!Array.isArray(wanted) || wanted.length !== 2) {
        return saying(path, '"between" takes two values, as in "between: [1, 12]"; both belong.')
      }
      return wanted.flatMap((bound: unknown, index) =>
        checkBound(comparison, bound, [...path, index]),
      )
    case 'atLeast':
    case 'atMost':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return checkBound(comparison, wanted, path)
    case 'matches':
      return checkPattern(comparison)
    case 'same':
      return typeof wanted === 'string'
        ? checkPath(wanted, path, check.sections)
        : saying(path, '"same" takes a dotted path, as in "same: state.customers.adatum.country".')
    case 'was':
      return checkMark(String(wanted), path, check)
    case 'not':
      return within(schema, wanted, path)
    default:
      return wanted === true ? [] : saying(path, '"absent" takes "true"; its opposite is "not".')
  }
}

function checkItems({ word, wanted, schema, path, within }: Comparison): Mistake[] {
  const [element] = variantsOf(schema).flatMap((one) => elementOf(one) ?? [])
  if (!element) return saying(path, `"${word}" is said of lists; there is none here.`, 'key')
  if (word === 'every') {
    return isEmptyMap(wanted)
      ? saying(path, '"every: {}" cannot fail; say what each item has.')
      : within(element, wanted, path)
  }
  if (!Array.isArray(wanted)) return saying(path, `"${word}" takes a list of items.`)
  if (word === 'contains' && wanted.length === 0) {
    return saying(path, '"contains: []" cannot fail; leave it out, or write "count: 0".')
  }
  return wanted.flatMap((item: unknown, index) => within(element, item, [...path, index]))
}

function checkCount({ wanted, schema, path }: Comparison): Mistake[] {
  const isCountable = variantsOf(schema).some((one) => elementOf(one) || isObject(one))
  if (!isCountable) return saying(path, '"count" is said of lists; there is none here.', 'key')
  return Number.isInteger(wanted) && Number(wanted) >= 0
    ? []
    : saying(path, '"count" takes a whole number from 0 on, as in "count: 3".')
}

/** A bound has the shape of what it bounds; words, flags and lists have no size. */
function checkBound({ word, schema, within, path }: Comparison, bound: unknown, at: Path) {
  if (typeof bound !== 'string' && typeof bound !== 'number') {
    return saying(at, `"${word}" takes a number, an amount or a date.`)
  }
  if (!variantsOf(schema).some((one) => isAnything(one) || hasSize(one))) {
    const message = `"${word}" is said of numbers, amounts and dates; there is none here.`
    return saying(path, message, 'key')
  }
  return within(schema, bound, at)
}

function checkPattern({ wanted, schema, path }: Comparison): Mistake[] {
  if (!variantsOf(schema).some((one) => isAnything(one) || isText(one))) {
    return saying(path, '"matches" is said of texts; there is none here.', 'key')
  }
  if (typeof wanted !== 'string') return saying(path, '"matches" takes a pattern as a text.')
  if (wanted === '') return saying(path, 'An empty pattern cannot fail.')
  const wrong = patternMistake(wanted)
  return wrong === null ? [] : saying(path, wrong)
}

function checkMark(mark: string, path: Path, { marks }: MatchCheck): Mistake[] {
  if (marks.has(mark)) return []
  const message = `No moment before this one is marked "${mark}".`
  return saying(path, message, 'value', nearestWord(mark, [...marks]))
}

/** A dotted path into a view: each of its keys must exist. Keys of tables are ids and may be any. */
export function checkPath(
  dotted: string,
  path: Path,
  sections: Readonly<Record<string, Schema>>,
): Mistake[] {
  const [section = '', ...rest] = dotted.split('.')
  const shape = sections[section]
  if (!shape) {
    const near = nearestWord(section, Object.keys(sections))
    const nearest = near === null ? null : [near, ...rest].join('.')
    return saying(path, `There is no section "${section}".`, 'value', nearest)
  }
  for (const [index, key] of rest.entries()) {
    const before = rest.slice(0, index)
    if (schemasAt(shape, [...before, key]).length > 0) continue
    if (schemasAt(shape, before).some((one) => isAnything(one))) return []
    const near = nearestWord(key, keysAt(shape, before))
    const nearest = near && [section, ...before, near, ...rest.slice(index + 1)].join('.')
    const message = `There is no "${key}" in ${[section, ...before].join('.')}.`
    return saying(path, message, 'value', nearest)
  }
  return []
}

function saying(
  path: Path,
  message: string,
  of: Mistake['of'] = 'value',
  nearest: string | null = null,
): Mistake[] {
  return [{ path, of, message, nearest }]
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

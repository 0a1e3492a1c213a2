import {
  accepts,
  elementOf,
  fieldsIn,
  isAnything,
  isLeaf,
  isRows,
  keyRefOf,
  peeled,
  variantsOf,
} from '@understudy/domain'
import type { z } from 'zod'
import { checkMatcherWord, type MatchCheck, type Path } from './check-matcher-word.ts'
import { checkShape } from './check-shape.ts'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { checkReferences, checkWord } from './references.ts'
import { isMatcherWord, matcherWords } from './words.ts'

type Schema = z.core.$ZodType
type Fields = Readonly<Record<string, unknown>>

/**
 * Mistakes in what is expected of a value of this shape: names and values that do not exist, matchers that are
 * misspelt or do not apply, checks that cannot fail. What is never there is never equal, so a negated check of it
 * would always hold; that is why all of it is looked up before anything is played (decision-0100).
 */
export function checkMatch(
  schema: Schema,
  expected: unknown,
  path: Path,
  check: MatchCheck,
): Mistake[] {
  if (expected === null || expected === undefined) return []
  if (Array.isArray(expected)) return checkList(schema, expected, path, check)
  if (typeof expected === 'object') return checkMap(schema, expected as Fields, path, check)
  return checkLeaf(schema, expected, path, check)
}

function checkList(schema: Schema, expected: readonly unknown[], path: Path, check: MatchCheck) {
  const [element] = variantsOf(schema).flatMap((one) => elementOf(one) ?? [])
  if (element === undefined) {
    return [{ path, of: 'value' as const, message: 'There is no list here.' }]
  }
  return expected.flatMap((item, index) => checkMatch(element, item, [...path, index], check))
}

function checkMap(schema: Schema, expected: Fields, path: Path, check: MatchCheck): Mistake[] {
  const shapes = variantsOf(schema)
  const fields = new Map(shapes.flatMap((one) => Object.entries(fieldsIn(one))))
  const rows = shapes.find(isRows)
  const anything = shapes.find(isAnything)
  const isComparison = (key: string) => isMatcherWord(key) && !fields.has(key)
  const keys = Object.keys(expected)
  const [mixed] = anything ? [] : keys.filter(isComparison)
  const beside = keys.find((key) => !isComparison(key) && (fields.has(key) || rows))
  if (mixed !== undefined && beside !== undefined) {
    const message = `"${mixed}" compares the whole value and cannot stand beside "${beside}".`
    return [{ path: [...path, mixed], of: 'key', message }]
  }
  const within = (shape: Schema, value: unknown, at: Path) => checkMatch(shape, value, at, check)
  return keys.flatMap((key): Mistake[] => {
    const here = [...path, key]
    const wanted = expected[key]
    if (isComparison(key)) {
      return checkMatcherWord({ word: key, wanted, schema, path: here, check, within })
    }
    const field = fields.get(key)
    if (field) return within(field, wanted, here)
    if (rows) return checkRow(rows, key, wanted, here, check)
    return anything ? within(anything, wanted, here) : [unknownKey(key, [...fields.keys()], here)]
  })
}

/** One entry of a map by id. */
function checkRow(rows: Schema, key: string, value: unknown, path: Path, check: MatchCheck) {
  const row = elementOf(rows)
  const kind = keyRefOf(rows)
  const near = nearestWord(key, matcherWords)
  const isNoRow = typeof value !== 'object' && row && !variantsOf(row).some(isLeaf)
  if (near !== null && isNoRow) return [unknownKey(key, [], path)]
  const isLookedUp = kind !== null && !isMadeByProduct(key)
  const at = { path, of: 'key' } as const
  const [unknown] = isLookedUp ? checkWord(check.known, kind, key, at) : []
  if (unknown) return [{ ...unknown, nearest: unknown.nearest ?? near }]
  return row ? checkMatch(row, value, path, check) : []
}

/** Ids that the product makes of others have a point in them; which there will be is not known before the run. */
function isMadeByProduct(id: string): boolean {
  return id.includes('.')
}

function unknownKey(key: string, fields: readonly string[], path: Path): Mistake {
  const nearest = nearestWord(key, [...fields, ...matcherWords])
  const listed = `: one of ${fields.slice(0, 12).join(', ')}${fields.length > 12 ? '…' : ''}.`
  const rest = nearest !== null || fields.length === 0 ? '.' : listed
  const what = fields.length === 0 ? 'is no comparison' : 'has no meaning here'
  return { path, of: 'key', message: `"${key}" ${what}${rest}`, nearest }
}

/** One value: the format of a date or an amount, the words of an enumeration, the thing it names. */
function checkLeaf(schema: Schema, expected: unknown, path: Path, { known }: MatchCheck) {
  const shapes = variantsOf(schema)
  if (shapes.some(isAnything)) return []
  // A number may be written where a decimal is kept as text.
  const spelt = typeof expected === 'number' ? [expected, String(expected)] : [expected]
  const fitting = shapes.find((one) => spelt.some((value) => accepts(one, value)))
  if (!fitting) return checkShape(peeled(schema), expected, path, known)
  if (typeof expected === 'string' && isMadeByProduct(expected)) return []
  return checkReferences(fitting, expected, path, known)
}

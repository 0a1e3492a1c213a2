import { boundsAt, descriptionAt, keysAt, refOf, schemasAt } from '@understudy/domain'
import type { z } from 'zod'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { limits } from './limits.ts'
import { checkWord, type Known } from './references.ts'

type Issue = z.core.$ZodIssue

/**
 * What is wrong with a value under a schema, as mistakes at paths that begin with `path`. With what is known, a text
 * that cannot be an id is answered with the thing that was probably meant.
 */
export function checkShape(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  known?: Known,
): Mistake[] {
  const result = (schema as z.ZodType).safeParse(value, { reportInput: true })
  if (result.success) return []
  const issues = result.error.issues.slice(0, limits.mistakes.most)
  const mistakes = issues.flatMap((issue) => mistakesOf(schema, issue, [], known))
  return mistakes
    .filter((mistake) => !isTheMisspeltOne(mistake, mistakes))
    .map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }))
}

/** A key that is missing because it stands there misspelt is one mistake, not two. */
function isTheMisspeltOne({ path, message }: Mistake, all: readonly Mistake[]): boolean {
  if (!message.includes('is missing')) return false
  const parent = JSON.stringify(path.slice(0, -1))
  return all.some(
    (other) =>
      other.of === 'key' &&
      other.nearest === path.at(-1) &&
      JSON.stringify(other.path.slice(0, -1)) === parent,
  )
}

function mistakesOf(
  schema: z.core.$ZodType,
  issue: Issue,
  above: readonly PropertyKey[],
  known: Known | undefined,
): Mistake[] {
  const path = [...above, ...issue.path]
  const at = { path, of: 'value' } as const
  switch (issue.code) {
    case 'unrecognized_keys': {
      const words = keysAt(schema, path)
      return issue.keys.slice(0, limits.mistakes.most).map((key) => {
        const nearest = nearestWord(key, words)
        const message = `"${key}" has no meaning here${nearest === null ? alternatives(words) : '.'}`
        return { path: [...path, key], of: 'key', message, nearest }
      })
    }
    case 'invalid_value': {
      const words = issue.values.map(String)
      if (issue.input === undefined) {
        return [{ ...at, message: `"${name(path)}" is missing${alternatives(words)}` }]
      }
      const nearest = nearestWord(String(issue.input), words)
      const rest = nearest === null ? alternatives(words) : '.'
      return [{ ...at, message: `${show(issue.input)} is not known here${rest}`, nearest }]
    }
    case 'invalid_type':
      return [{ ...at, message: typeSentence(schema, issue, path) }]
    case 'invalid_union':
      return likeliest(issue.errors).flatMap((inner) => mistakesOf(schema, inner, path, known))
    case 'custom':
      return [
        zoneMissing(issue, at) ?? {
          ...at,
          message: sentence(issue.message),
          nearest: nearestIn(issue),
        },
      ]
    default: {
      const unknown =
        known && typeof issue.input === 'string' ? named(schema, path, issue.input, known) : []
      if (unknown.length > 0) return unknown
      return [{ ...at, message: unfitting(schema, issue, path) }]
    }
  }
}

/** With the bounds, where there are any. */
function unfitting(schema: z.core.$ZodType, issue: Issue, path: readonly PropertyKey[]): string {
  const description = descriptionAt(schema, path)
  const bounds = boundsAt(schema, path)
  const isSize = issue.code === 'too_small' || issue.code === 'too_big'
  const why = isSize && bounds !== null ? `${bounds}.` : null
  const said = description === null ? sentence(issue.message) : sentence(description)
  if (why === null) return `${show(issue.input)} does not fit: ${said}`
  return `${show(issue.input)} does not fit: ${description === null ? why : `${why} ${said}`}`
}

/** `2020-03-02T09:00:00` could be any of forty moments. */
function zoneMissing(issue: Issue, at: Pick<Mistake, 'path' | 'of'>): Mistake | null {
  const { input } = issue
  const isZoneless =
    typeof input === 'string' && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(input)
  if (!isZoneless || !issue.message?.includes('moment')) return null
  const [day = '', time = ''] = input.split(/[T ]/)
  const nearest = `${day}T${time.length === 5 ? `${time}:00` : time}Z`
  return { ...at, message: `"${input}" has no zone: Z for UTC, or as in +01:00.`, nearest }
}

/** A text at the place of an id: what there is of that kind, and which of them is near. */
function named(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  word: string,
  known: Known,
): Mistake[] {
  const [kind] = schemasAt(schema, path).flatMap((one) => refOf(one) ?? [])
  return kind === undefined ? [] : checkWord(known, kind, word, { path, of: 'value' })
}

function typeSentence(
  schema: z.core.$ZodType,
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: readonly PropertyKey[],
): string {
  const description = descriptionAt(schema, path)
  const more = description === null ? '' : ` ${sentence(description)}`
  if (issue.input === undefined) return `"${name(path)}" is missing.${more}`
  if (issue.expected === 'string' && typeof issue.input === 'number') {
    return `${issue.input} is read as a number here; put the text in quotes.${more}`
  }
  return `Expected ${kinds[issue.expected] ?? issue.expected}, found ${show(issue.input)}.${more}`
}

/** The branch of a union that was probably meant: the one with the fewest complaints about the value as a whole. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const isOfAnotherKind = ({ path, code, input }: Issue) =>
    path.length === 0 &&
    (code === 'invalid_type' || (code === 'invalid_value' && typeof input === 'object'))
  const cost = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (isOfAnotherKind(issue) ? 100 : 1), 0)
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? []
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a map of fields',
  record: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

function nearestIn(issue: Issue): string | null {
  const near: unknown = 'params' in issue ? issue.params?.['nearest'] : null
  return typeof near === 'string' ? near : null
}

function name(path: readonly PropertyKey[]): string {
  return String(path.at(-1) ?? 'value')
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a map'
  return JSON.stringify(value)
}

/** At most a dozen words; a longer list is counted. */
function alternatives(known: readonly string[]): string {
  if (known.length === 0) return '.'
  const shown = known.slice(0, 12).join(', ')
  return known.length > 12
    ? `: one of ${shown} and ${known.length - 12} more.`
    : `: one of ${shown}.`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

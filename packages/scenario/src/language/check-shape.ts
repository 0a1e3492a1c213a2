import type { z } from 'zod'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { descriptionAt, keysAt } from './introspect.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value under a schema, as mistakes at paths that begin with `path`. */
export function checkShape(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Mistake[] {
  const result = (schema as z.ZodType).safeParse(value, { reportInput: true })
  if (result.success) return []
  const mistakes = result.error.issues.flatMap((issue) => mistakesOf(schema, issue, []))
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
): Mistake[] {
  const path = [...above, ...issue.path]
  const at = { path, of: 'value' } as const
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path)
      return issue.keys.map((key) => {
        const nearest = nearestWord(key, known)
        const message = `"${key}" has no meaning here${nearest === null ? alternatives(known) : '.'}`
        return { path: [...path, key], of: 'key', message, nearest }
      })
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      if (issue.input === undefined) {
        return [{ ...at, message: `"${name(path)}" is missing${alternatives(known)}` }]
      }
      const nearest = nearestWord(String(issue.input), known)
      const rest = nearest === null ? alternatives(known) : '.'
      return [{ ...at, message: `${show(issue.input)} is not known here${rest}`, nearest }]
    }
    case 'invalid_type':
      return [{ ...at, message: typeSentence(schema, issue, path) }]
    case 'invalid_union':
      return likeliest(issue.errors).flatMap((inner) => mistakesOf(schema, inner, path))
    case 'custom':
      return [{ ...at, message: sentence(issue.message), nearest: nearestIn(issue) }]
    default: {
      const description = descriptionAt(schema, path)
      return [
        {
          ...at,
          message: `${show(issue.input)} does not fit: ${sentence(description ?? issue.message)}`,
        },
      ]
    }
  }
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
  return `Expected ${words[issue.expected] ?? issue.expected}, found ${show(issue.input)}.${more}`
}

/** The branch of a union that was probably meant: the one with the fewest complaints about the value as a whole. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1),
      0,
    )
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? []
}

const words: Readonly<Record<string, string>> = {
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

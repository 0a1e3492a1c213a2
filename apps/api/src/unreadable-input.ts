import { keysAt } from '@understudy/domain'
import type { z } from 'zod'
import { nearest } from './nearest.ts'
import type { Issue } from './issue.ts'
import { unreadable } from './problem.ts'

type Result = { readonly success: true } | { readonly success: false; readonly error: z.ZodError }

/** For input whose words cannot be guessed: ids, numbers, queries. @throws ProblemError 400 */
export function unreadableInput(result: Result): undefined {
  if (!result.success) throw unreadable(issuesOf(result.error))
}

/** The same, with the nearest field name or word that the schema knows. @throws ProblemError 400 */
export function unreadableAs(schema: z.ZodType) {
  return (result: Result): undefined => {
    if (!result.success) throw unreadable(issuesOf(result.error, schema))
  }
}

export function issuesOf(
  error: z.ZodError,
  schema?: z.ZodType,
  under: readonly string[] = [],
): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    const path = [...under, ...issue.path.map(String)]
    if (issue.code === 'unrecognized_keys') {
      const known = schema === undefined ? [] : keysAt(schema, issue.path)
      return issue.keys.map((key) => ({
        path: [...path, key].join('.'),
        fault: { kind: 'field', key },
        ...near(key, known),
      }))
    }
    const got = issue.code === 'invalid_value' && typeof issue.input === 'string' ? issue.input : ''
    const known = issue.code === 'invalid_value' ? issue.values.map(String) : []
    return [{ path: path.join('.'), fault: { kind: 'schema', issue }, ...near(got, known) }]
  })
}

function near(word: string, known: readonly string[]) {
  const found = nearest(word, known)
  return found === undefined ? {} : { nearest: found }
}

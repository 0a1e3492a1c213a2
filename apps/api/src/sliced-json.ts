import { isTable } from '@understudy/domain'
import type { Context, TypedResponse } from 'hono'
import { readable } from './readable.ts'
import { streamed } from './streamed.ts'

/** How deep an answer is taken apart: a section, a table of it, and a row. */
const levels = 3

/** A large answer as a person reads it, written piece by piece, so that whoever else waits has a turn in between. */
export function slicedJson<Shown>(
  c: Context,
  value: unknown,
): Response & TypedResponse<Shown, 200, 'json'> {
  return piecedJson<Shown>(c, jsonPieces(value))
}

/** The same where the pieces of its text are made one after the other. */
export function piecedJson<Shown>(
  c: Context,
  pieces: AsyncIterable<string> | Iterable<string>,
): Response & TypedResponse<Shown, 200, 'json'> {
  const answer: Response = streamed(c, 'application/json', pieces)
  return answer as ReturnType<typeof piecedJson<Shown>>
}

/** The text of `JSON.stringify(readable(value))` in pieces of a row each. */
export function* jsonPieces(value: unknown, depth = levels): Generator<string, void, void> {
  const parts = depth === 0 ? null : partsOf(value)
  if (parts === null) {
    yield JSON.stringify(readable(value))
    return
  }
  const isList = Array.isArray(value)
  let before = isList ? '[' : '{'
  for (const [name, part] of parts) {
    yield isList ? before : `${before}${JSON.stringify(name)}:`
    yield* jsonPieces(part, depth - 1)
    before = ','
  }
  const isEmpty = before !== ','
  yield `${isEmpty ? before : ''}${isList ? ']' : '}'}`
}

/** Null for what has no parts. */
function partsOf(value: unknown): Iterable<readonly [string, unknown]> | null {
  if (isTable(value)) return value.entries()
  if (Array.isArray(value)) return value.map((item): [string, unknown] => ['', item ?? null])
  if (typeof value !== 'object' || value === null) return null
  return Object.entries(value).filter(([, part]) => part !== undefined)
}

import { Breath } from '@understudy/workspace'
import type { Context, TypedResponse } from 'hono'
import type { JSONParsed } from 'hono/utils/types'
import type { z } from 'zod'

/** Text goes out in pieces of about so many characters. */
const charactersPerWrite = 64 * 1024

const linesType = 'application/x-ndjson'

/**
 * A large answer as it comes to be: a piece is made when whoever reads has taken the one before, and whoever else waits has
 * a turn in between. A failure on the way breaks the answer off, so that nobody takes the part for the whole.
 */
export function streamed(
  c: Context,
  type: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Response {
  const source = inAnyCase(pieces)
  const encoder = new TextEncoder()
  const breath = new Breath()
  const body = new ReadableStream<Uint8Array>({
    async pull(out) {
      let text = ''
      while (text.length < charactersPerWrite) {
        const { done, value } = await source.next()
        if (done) {
          if (text !== '') out.enqueue(encoder.encode(text))
          out.close()
          return
        }
        text += value
        await breath.take()
      }
      out.enqueue(encoder.encode(text))
    },
    async cancel() {
      await source.return()
    },
  })
  return c.body(body, 200, { 'content-type': type })
}

/** Rows of a list by pages: a line each where lines are asked for, else one JSON list. */
export function streamedRows<Row>(
  c: Context,
  pages: AsyncIterable<readonly Row[]>,
): Response & TypedResponse<Row[], 200, 'json'> {
  const isInLines = asksForLines(c)
  const type = isInLines ? linesType : 'application/json'
  const answer: Response = streamed(c, type, rowsIn(pages, isInLines))
  return answer as ReturnType<typeof streamedRows<Row>>
}

/** Rows as lines, where a route answers with pages otherwise. */
export function streamedLines<Paged extends z.ZodType>(
  c: Context,
  pages: AsyncIterable<readonly unknown[]>,
): Response & TypedResponse<JSONParsed<z.output<Paged>>, 200, 'json'> {
  const answer: Response = streamed(c, linesType, rowsIn(pages, true))
  return answer as ReturnType<typeof streamedLines<Paged>>
}

/** Whether a client asks for one row a line, which it can read as they come. */
export function asksForLines(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes(linesType)
}

async function* rowsIn<Row>(
  pages: AsyncIterable<readonly Row[]>,
  isInLines: boolean,
): AsyncGenerator<string, void> {
  let before = isInLines ? '' : '['
  for await (const page of pages) {
    for (const row of page) {
      yield `${before}${JSON.stringify(row)}`
      before = isInLines ? '\n' : ','
    }
  }
  if (isInLines) yield '\n'
  else yield before === '[' ? '[]' : ']'
}

async function* inAnyCase(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string, void> {
  yield* pieces
}

import { Breath } from '@understudy/workspace'
import { keepWithin, type Limits } from '../door/limits.ts'
import { jsonShape } from '../door/json-shape.ts'
import { unreadable } from '../problem.ts'

/**
 * The lines of a body, as they come in, each within the limits of a JSON body: none is parsed here. Empty ones are left
 * out. @throws ProblemError 413, 400 for what is no text
 */
export async function linesIn(
  body: ReadableStream<Uint8Array> | null,
  limits: Limits,
): Promise<string[]> {
  const breath = new Breath()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lines: string[] = []
  let rest = ''
  for await (const text of textOf(body, decoder)) {
    const parts = `${rest}${text}`.split('\n')
    rest = parts.pop() ?? ''
    keepWithin(limits, 'bodyBytes', rest.length)
    for (const line of parts) lines.push(line)
    await breath.take()
  }
  lines.push(rest)
  const said = lines.filter((line) => line.trim() !== '')
  for (const line of said) {
    const { depth, values } = jsonShape(line)
    keepWithin(limits, 'jsonDepth', depth)
    keepWithin(limits, 'jsonValues', values)
    await breath.take()
  }
  return said
}

async function* textOf(
  body: ReadableStream<Uint8Array> | null,
  decoder: TextDecoder,
): AsyncGenerator<string> {
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    yield decoded(decoder, value)
    if (done) return
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw unreadable([{ path: '', fault: { kind: 'notJson' } }])
  }
}

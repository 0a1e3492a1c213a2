import { LineCounter, parseDocument } from 'yaml'
import type { Diagnostic, Mistake } from './diagnostic.ts'
import { placesOf, rangeAt, type Places } from './places.ts'

/** A YAML file read once: its plain value, and the place of every path in it. */
export interface Source {
  readonly file: string
  readonly value: unknown
  readonly places: Places
  locate(mistake: Mistake): Diagnostic
}

export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Reads YAML 1.2 (core schema: no dates, no yes/no words); syntax errors come back with their place. */
export function readSource(file: string, text: string): ReadSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    const diagnostics = problems.map((problem) => ({
      file,
      ...place(problem.pos[0]),
      message: `This is not readable YAML: ${problem.message}.`,
      nearest: null,
    }))
    return { ok: false, diagnostics }
  }

  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const message = `This is not readable YAML: ${error instanceof Error ? error.message : error}`
    return { ok: false, diagnostics: [{ file, line: 1, column: 1, message, nearest: null }] }
  }
  const places = placesOf(document.contents, text, lines)
  const source: Source = {
    file,
    value,
    places,
    locate: ({ path, of, message, nearest }) => {
      const { line, column } = rangeAt(places, path, of).start
      return { file, line, column, message, nearest: nearest ?? null }
    },
  }
  return { ok: true, source }
}

import { LineCounter, parseDocument } from 'yaml'
import type { Diagnostic, Mistake } from './diagnostic.ts'
import { inspect } from './inspect-document.ts'
import { mostOf, type Bounds } from './limits.ts'
import { rangeAt, type Places } from './places.ts'
import { placesOf } from './places-of.ts'
import { overrunOf } from './prescan.ts'

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

/** Reads YAML 1.2 (core schema: no dates, no yes/no words); what cannot be read comes back with its place. */
export function readSource(file: string, text: string, bounds: Bounds = {}): ReadSource {
  const overrun = overrunOf(text, bounds)
  if (overrun) {
    const { offset, message } = overrun
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    const column = offset - before.lastIndexOf('\n')
    return { ok: false, diagnostics: [{ file, line, column, message, nearest: null }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Looked for below, where both places can be named.
    uniqueKeys: false,
    logLevel: 'error',
  })
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const unreadable = (offset: number, message: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, nearest: null }
  }
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    unreadable(pos[0], `This is not readable YAML: ${message}.`),
  )
  const found =
    errors.length > 0
      ? errors
      : inspect(document.contents, bounds).map(({ offset, message }) =>
          unreadable(offset, message(lineAt)),
        )
  if (found.length > 0) {
    return { ok: false, diagnostics: found.slice(0, mostOf('mistakes', bounds)) }
  }

  // What aliases unfold to has been measured.
  const value: unknown = document.toJS({ maxAliasCount: -1 })
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

import { csvLines } from './csv-lines.ts'
import { decoded } from './decoded.ts'
import { isJson, jsonLines } from './json-table.ts'
import type { Line, Stopped } from './lines.ts'
import type { Mistake } from './mistake.ts'
import { readLimits } from './read-limits.ts'
import { unpacked } from './unpacked.ts'

/** A file as it was dropped or named. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as a table. Empty where nothing of it can be read. */
export interface Table {
  readonly file: string
  readonly header: readonly string[]
  readonly lines: readonly Line[]
  readonly mistakes: readonly Mistake[]
}

/**
 * Reads a file of separated values or of JSON, packed by gzip or not, in whatever encoding and with whatever separator it comes:
 * what it is, is known by what is in it. Never throws for what is in it.
 */
export function tableOf({ name, bytes }: GivenFile): Table {
  const told = ({ kind, value, line }: Stopped): Mistake => ({
    file: name,
    line,
    column: null,
    kind,
    value: value.slice(0, shownMax),
    instead: null,
  })
  const refused = (kind: Stopped['kind'], value: string): Table => ({
    file: name,
    header: [],
    lines: [],
    mistakes: [told({ kind, value, line: 1 })],
  })
  if (bytes.length > readLimits.bytesMax) return refused('file-too-large', String(bytes.length))
  const plain = unpacked(bytes)
  if (typeof plain === 'string') return refused(plain, String(bytes.length))
  const { text } = decoded(plain)
  if (text.includes('\0')) return refused('not-text', '')
  const { header, lines, noted } = isJson(text) ? jsonLines(text) : csvLines(text)
  return { file: name, header, lines, mistakes: noted.map(told) }
}

/** What of a cell is shown in a table of mistakes. */
const shownMax = 80

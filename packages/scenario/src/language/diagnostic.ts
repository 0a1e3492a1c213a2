import { closest, distance } from 'fastest-levenshtein'

/** One mistake in a file: where it is, what is wrong, and the nearest valid word when there is one. */
export interface Diagnostic {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, counted in UTF-16 code units. */
  readonly column: number
  readonly message: string
  /** The word that was probably meant; null when none is near. */
  readonly nearest: string | null
}

/** A mistake before its place is known: the path of keys to it, and whether the key itself is meant. */
export interface Mistake {
  readonly path: readonly PropertyKey[]
  readonly of: 'key' | 'value'
  readonly message: string
  readonly nearest?: string | null
}

/** `file:line:column message (did you mean "word"?)`, as editors and terminals link it. */
export function formatDiagnostic({ file, line, column, message, nearest }: Diagnostic): string {
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`
  return `${file}:${line}:${column} ${message}${hint}`
}

/** The known word nearest to a misspelt one; null when more than about a third of it would have to change. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const sameLetters = known.find((other) => other.toLowerCase() === word.toLowerCase())
  if (sameLetters !== undefined) return sameLetters
  const near = closest(word, [...known])
  const allowed = Math.max(2, Math.floor(Math.max(word.length, near.length) * 0.4))
  return distance(word, near) <= allowed ? near : null
}

/** Each mistake once, in reading order. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [formatDiagnostic(one), one]))
  return [...seen.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** Where the compiler found a mistake. Lines and columns count from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** The places in what `tsc --pretty false` says. */
export function placesIn(said: string): Place[] {
  return [...said.matchAll(/^(\S+?)\((\d+),(\d+)\): error /gm)].map((found) => {
    const [, path = '', line, column] = found
    return { path, line: Number(line), column: Number(column) }
  })
}

/** How far below a mistake its name may stand: where something is missing, the compiler points at what lacks it. */
const linesBelow = 20

/**
 * A text with a name changed where the compiler points: the first from there on, in that line or below it. The same text
 * when there is none.
 */
export function renamedAt(
  text: string,
  places: readonly Omit<Place, 'path'>[],
  from: string,
  to: string,
): string {
  const lines = text.split('\n')
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index && 1))
  const name = new RegExp(String.raw`\b${from}\b`, 'g')
  const found = new Set(
    places.flatMap(({ line, column }) => {
      const start = (starts[line - 1] ?? 0) + column - 1
      const end = starts[line - 1 + linesBelow] ?? text.length
      name.lastIndex = start
      const at = name.exec(text)?.index
      return at === undefined || at >= end ? [] : [at]
    }),
  )
  return text.replaceAll(name, (same, at: number) => (found.has(at) ? to : same))
}

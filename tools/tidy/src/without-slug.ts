/** A line that was taken out of a table of contents. */
export interface TakenLine {
  readonly line: number
  readonly text: string
}

/**
 * A text without the imports and entries that name a workflow by its slug, `azure-spending` or `azureSpending`. An entry that
 * opens a bracket goes to where the bracket closes.
 */
export function withoutSlug(
  text: string,
  slug: string,
): { readonly text: string; readonly taken: readonly TakenLine[] } {
  const names = new RegExp(String.raw`(?<![\w-])(?:${slug}|${camelCased(slug)})(?![\w-])`)
  const kept: string[] = []
  const taken: TakenLine[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length;) {
    const end = endOfEntry(lines, at)
    const entry = lines.slice(at, end)
    if (names.test(isImport(entry) ? entry.join('\n') : (entry[0] ?? ''))) {
      taken.push(...entry.map((line, index) => ({ line: at + index + 1, text: line })))
      at = end
    } else {
      const step = isImport(entry) ? end : at + 1
      kept.push(...lines.slice(at, step))
      at = step
    }
  }
  return { text: kept.join('\n'), taken }
}

function camelCased(slug: string): string {
  return slug.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function isImport(entry: readonly string[]): boolean {
  return (
    /^(?:import|export)\b.*(?:\{|\*|from)/.test(entry[0] ?? '') && /from '/.test(entry.join(' '))
  )
}

/** The line after an entry: the next one, or the one behind the bracket that the first line leaves open. */
function endOfEntry(lines: readonly string[], start: number): number {
  let depth = 0
  for (let at = start; at < lines.length; at += 1) {
    for (const sign of lines[at] ?? '') {
      if ('([{'.includes(sign)) depth += 1
      if (')]}'.includes(sign)) depth -= 1
    }
    if (depth <= 0) return at + 1
  }
  return start + 1
}

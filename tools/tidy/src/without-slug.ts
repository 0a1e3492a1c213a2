/** A line that was taken out of a table of contents. */
export interface TakenLine {
  readonly line: number
  readonly text: string
}

/**
 * A text without the imports from files called after a workflow, and without the entries that name what they brought, or
 * the slug itself: `azureSpending.set`, `'azure-spending': …`. An entry that opens a bracket goes to where it closes.
 */
export function withoutSlug(
  text: string,
  slug: string,
): { readonly text: string; readonly taken: readonly TakenLine[] } {
  const lines = text.split('\n')
  const names = namesOf(slug, lines)
  const kept: string[] = []
  const taken: TakenLine[] = []
  for (let at = 0; at < lines.length;) {
    const entry = lines.slice(at, endOfEntry(lines, at))
    const isTaken = isImport(entry) ? isFrom(entry, slug) : names.test(entry[0] ?? '')
    const step = isTaken || isImport(entry) ? entry.length : 1
    for (const [index, line] of lines.slice(at, at + step).entries()) {
      if (isTaken) taken.push({ line: at + index + 1, text: line })
      else kept.push(line)
    }
    at += step
  }
  return { text: kept.join('\n'), taken }
}

/** What workflows stand on: a noun or a shared rule stays, whatever it is called. */
const floors = ['kernel', 'catalog', 'model', 'service', 'accounting', 'policies']

/** A file of a workflow: it or a folder of its path is called after the slug. */
export function isCalledAfter(path: string, slug: string): boolean {
  const parts = path.split('/')
  return !isFloor(path) && parts.some((part) => part.split('.')[0] === slug)
}

/** True of a file below the workflows, of whichever package. */
export function isFloor(path: string): boolean {
  return path.split('/').some((part) => floors.includes(part))
}

/**
 * Whatever the imports from files of the slug bring, and beside them the slug in quotes at the head of an entry; no field of
 * that name. A text without such imports is no table, and names nothing: there the slug is a word for something else.
 */
function namesOf(slug: string, lines: readonly string[]): RegExp {
  const brought = lines.flatMap((_, at) => {
    const entry = lines.slice(at, endOfEntry(lines, at))
    return isImport(entry) && isFrom(entry, slug) ? namesIn(entry) : []
  })
  const words = brought.map((name) => String.raw`(?<![\w'-]|(?<!\.\.)\.)${name}(?![\w'-])`)
  return words.length === 0 ? /(?!)/ : new RegExp([`^\\s*'${slug}'[,:]`, ...words].join('|'))
}

function isImport(entry: readonly string[]): boolean {
  return (
    /^(?:import|export)\b.*(?:\{|\*|from)/.test(entry[0] ?? '') && /from '/.test(entry.join(' '))
  )
}

function isFrom(entry: readonly string[], slug: string): boolean {
  const from = /from '([^']*)'/.exec(entry.join(' '))?.[1] ?? ''
  return isCalledAfter(from, slug)
}

/** What an import calls the things that it brings. */
function namesIn(entry: readonly string[]): string[] {
  const brought = entry.join(' ').split(' from ')[0] ?? ''
  return [...brought.matchAll(/(?:\w+ as )?(\w+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['import', 'export', 'type', 'as'].includes(name))
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

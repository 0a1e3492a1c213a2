import { lineAt } from './imports.ts'

/** The rows of tests of one command: each breaks a rule, and says its code first. */
export interface RefusalRows {
  readonly command: string
  readonly line: number
  readonly rows: readonly { readonly code: string; readonly line: number }[]
}

const titled = /test\.each\((\w+)\)\(\s*'([A-Z]\w+) is refused with %s'/g

/** The tables of a test file that are run under the title `<Command> is refused with %s`, in the order in which they stand. */
export function refusalRows(text: string): RefusalRows[] {
  return [...text.matchAll(titled)].map(({ index, 1: table = '', 2: command = '' }) => ({
    command,
    line: lineAt(text, index),
    rows: rowsOf(text, table),
  }))
}

/** The rows of a table, those of the tables that it spreads included. */
function rowsOf(text: string, table: string): RefusalRows['rows'] {
  const start = text.search(new RegExp(String.raw`^const ${table}\b`, 'm'))
  if (start < 0) return []
  const length = text.slice(start).search(/^[\])}]/m)
  const block = text.slice(start, start + length)
  return [...block.matchAll(/^ +(?:\[\s*'([a-z][\w-]*)',|\.\.\.(\w+))/gm)].flatMap((found) => {
    const [, code, spread] = found
    if (code === undefined) return rowsOf(text, spread ?? '')
    return [{ code, line: lineAt(text, start + found.index) }]
  })
}

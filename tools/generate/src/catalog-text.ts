import type { GeneratedFile } from './generated-file.ts'

export type Cell = string | number | boolean | null | readonly string[]

const catalogFolder = 'packages/domain/src/catalog'
const lineLengthMax = 110

/** A module of the catalog that holds one table: a row starts a line and is broken when it grows long. */
export function tableModule(
  name: string,
  type: string,
  rows: readonly (readonly Cell[])[],
  folder = catalogFolder,
): GeneratedFile {
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Table`
  const lines = rows.map((row) => `  ${rowText(row)},`)
  return {
    path: `${folder}/${name}.gen.ts`,
    text: [
      '// Written by tools/generate/src/catalog.ts from tools/generate/data. Do not edit.',
      `import type { ${type} } from './rows.ts'`,
      '',
      `export const ${constant}: readonly ${type}[] = [`,
      ...lines,
      ']',
      '',
    ].join('\n'),
  }
}

/** The title most of the lists give, ignoring case; of its spellings one that is not all capitals. */
export function bestTitle(name: string, titles: readonly string[]): string {
  const usable = titles.filter((title) => title !== name).map((title) => inFull.get(title) ?? title)
  const spellings = [...Map.groupBy(usable, (title) => title.toLowerCase()).values()]
  const [commonest] = spellings.sort((a, b) => b.length - a.length)
  if (!commonest) return name
  return commonest.find((title) => title !== title.toUpperCase()) ?? commonest[0] ?? name
}

/** Titles that Microsoft's lists cut off inside of a word, as the same lists write them elsewhere or the product is called. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['POWERAPPS FOR OFFICE 36', 'PowerApps for Office 365'],
  ['FLOW FOR DYNAMICS 36', 'Flow for Dynamics 365'],
  ['MICROSOFT PLANNE', 'Microsoft Planner'],
  ['MICROSOFT DYNAMICS CRM ONLINE PROFESSIONA', 'Microsoft Dynamics CRM Online Professional'],
  [
    'SKYPE FOR BUSINESS ONLINE (PLAN 2) FOR MIDSIZ',
    'Skype for Business Online (Plan 2) for Midsize',
  ],
])

function rowText(row: readonly Cell[]): string {
  return `[${wrapped(row.map(cellText).join(', '))}]`
}

/** Breaks at a comma between quoted cells, so that no line grows much beyond the limit. */
function wrapped(cells: string): string {
  let width = 0
  const pieces = cells.split(/(?<=['"\]],|(?:null|true|false|\d),) /)
  return pieces.reduce((text, piece) => {
    const breaks = width > 0 && width + piece.length > lineLengthMax
    width = breaks ? piece.length : width + piece.length + 1
    if (text === '') return piece
    return `${text}${breaks ? '\n    ' : ' '}${piece}`
  }, '')
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return quoted(cell)
  if (cell === null || typeof cell !== 'object') return String(cell)
  return `[${cell.map(quoted).join(', ')}]`
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}

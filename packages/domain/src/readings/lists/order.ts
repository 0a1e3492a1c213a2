/** The order of PostgreSQL's "C" collation: by code points. JavaScript's own is by UTF-16 units. */
export function byCodePoints(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)]
    if (left === right) continue
    return afterSurrogates(left) - afterSurrogates(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all other units, so they sort last. */
function afterSurrogates(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** How texts are compared and searched: without case, accents, and what a database cannot keep; on one line. */
export function folded(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('\n', ' ')
}

/** What a search looks through: a line for each text, empty where there is none. */
export function searchText(texts: readonly (string | null)[]): string {
  return texts.map((text) => (text === null ? '' : folded(text))).join('\n')
}

/** The words of a search, as they are looked for. */
export function searchWords(search: string | undefined): readonly string[] {
  return folded(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
}

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

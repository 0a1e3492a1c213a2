const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/**
 * How deep a JSON text nests and how many values it holds, counted in one pass before anything is built from it. What
 * is no JSON is counted all the same; whoever parses it says so.
 */
export function jsonShape(text: string): { readonly depth: number; readonly values: number } {
  let [level, depth, values] = [0, 0, 1]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === comma) values += 1
    else if (opening.has(code)) {
      level += 1
      values += 1
      depth = Math.max(depth, level)
    } else if (closing.has(code)) level -= 1
  }
  return { depth, values }
}

/** Where the string that begins at a quote ends. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at += 1
  }
  return text.length
}

/**
 * A text as a key column: PostgreSQL keeps no U+0000 and no lone surrogate, and both may come in a request id.
 * Injective, and the identity on everyday ids.
 */
export function keyText(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

export function textOfKey(key: string): string {
  return String(JSON.parse(`"${key}"`))
}

/** The word for a value that came from outside; the value itself, or what is given, when there is none. */
export function term(
  table: Readonly<Record<string, string>>,
  key: string,
  otherwise: string = key,
): string {
  return Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise
}

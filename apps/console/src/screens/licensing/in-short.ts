/** The first of several, and how many more; the details have all of them. */
export function inShort(items: readonly string[]): string {
  const [first = '', ...rest] = items
  return rest.length === 0 ? first : `${first} +${rest.length}`
}

/** How often what happens on a move of the clock; the clock itself is not counted. */
export interface Counted<Forms> {
  readonly total: number
  readonly lines: readonly { readonly count: number; readonly forms: Forms }[]
  /** Events that have no line of their own. */
  readonly others: number
}

/** Lines in the order in which their words are listed. */
export function countedIn<Forms>(
  counts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, Forms>>,
): Counted<Forms> {
  const happening = Object.entries(counts).filter(([type]) => !type.startsWith('Clock'))
  const sum = (entries: readonly (readonly [string, number])[]) =>
    entries.reduce((total, [, count]) => total + count, 0)
  const lines = Object.entries(words).flatMap(([type, forms]) => {
    const count = counts[type] ?? 0
    return count === 0 ? [] : [{ count, forms }]
  })
  const others = sum(happening.filter(([type]) => !Object.hasOwn(words, type)))
  return { total: sum(happening), lines, others }
}

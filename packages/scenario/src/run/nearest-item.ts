import { isMatcher } from '../language/words.ts'
import { isMap } from './sized.ts'

/** Whether an expected item and one that is there agree. */
export type Agrees = (expected: unknown, actual: unknown) => boolean

/** How far an item is from what was expected, from 0 (it agrees) to 1 (nothing that was written does). */
export function distanceOf(expected: unknown, actual: unknown, agrees: Agrees): number {
  if (agrees(expected, actual)) return 0
  if (!isMap(expected) || isMatcher(expected) || !isMap(actual)) return 1
  const fields = Object.entries(expected)
  // What an item is called says most about which one was meant.
  const weights = fields.map(([key]) => (naming.has(key) ? 3 : 1))
  const apart = fields.map(([key, wanted], index) => {
    return (weights[index] ?? 1) * distanceOf(wanted, actual[key], agrees)
  })
  return sum(apart) / Math.max(1, sum(weights))
}

const naming: ReadonlySet<string> = new Set(['id', 'type', 'kind', 'code'])

/** Pairs of indexes, in order: items that stand for each other, and those that stand alone. */
export type Aligned = readonly {
  readonly expected: number | null
  readonly actual: number | null
}[]

/** Longer lists than this are compared by their places alone. */
const comparisonsMax = 40_000

/** Which item was meant by which: as few as possible missing, added or changed. */
export function align(
  expected: readonly unknown[],
  actual: readonly unknown[],
  agrees: Agrees,
): Aligned {
  const [rows, columns] = [expected.length, actual.length]
  if (rows * columns > comparisonsMax) return byPlace(rows, columns)
  const apart = expected.map((wanted) => actual.map((item) => distanceOf(wanted, item, agrees)))
  const costs = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0))
  const costAt = (row: number, column: number) => costs[row]?.[column] ?? 0
  const changed = (row: number, column: number) => apart[row]?.[column] ?? 1
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = columns; column >= 0; column -= 1) {
      const line = costs[row]
      if (!line) continue
      if (row === rows || column === columns) {
        line[column] = rows - row + columns - column
        continue
      }
      line[column] = Math.min(
        changed(row, column) + costAt(row + 1, column + 1),
        1 + costAt(row + 1, column),
        1 + costAt(row, column + 1),
      )
    }
  }
  const pairs: { expected: number | null; actual: number | null }[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const here = costAt(row, column)
    if (
      row < rows &&
      column < columns &&
      here === changed(row, column) + costAt(row + 1, column + 1)
    ) {
      pairs.push({ expected: row++, actual: column++ })
    } else if (row < rows && here === 1 + costAt(row + 1, column)) {
      pairs.push({ expected: row++, actual: null })
    } else {
      pairs.push({ expected: null, actual: column++ })
    }
  }
  return pairs
}

function byPlace(rows: number, columns: number): Aligned {
  return Array.from({ length: Math.max(rows, columns) }, (_, index) => ({
    expected: index < rows ? index : null,
    actual: index < columns ? index : null,
  }))
}

/** The item nearest to what was expected, of those that are not taken; null when there is none at all like it. */
export function nearestItem(
  wanted: unknown,
  items: readonly unknown[],
  isTaken: (index: number) => boolean,
  agrees: Agrees,
): unknown {
  const ranked = items
    .map((item, index) => ({
      item,
      isFree: !isTaken(index),
      apart: distanceOf(wanted, item, agrees),
    }))
    .toSorted((a, b) => a.apart - b.apart || Number(b.isFree) - Number(a.isFree))
  const first = ranked.find(({ isFree, apart }) => isFree || apart > 0)
  return first && first.apart < 1 ? first.item : undefined
}

/**
 * Gives each expected item an item of its own, as far as that is possible: augmenting paths, so that order never
 * decides. For each expected item the index of its own; null for those that are left without.
 */
export function assign(
  expected: readonly unknown[],
  items: readonly unknown[],
  agrees: Agrees,
): (number | null)[] {
  const takenBy = new Map<number, number>()
  const fits = expected.map((wanted) => items.map((item) => agrees(wanted, item)))
  const place = (wanted: number, tried: Set<number>): boolean =>
    items.some((_, item) => {
      if (!fits[wanted]?.[item] || tried.has(item)) return false
      tried.add(item)
      const holder = takenBy.get(item)
      if (holder !== undefined && !place(holder, tried)) return false
      takenBy.set(item, wanted)
      return true
    })
  for (const wanted of expected.keys()) place(wanted, new Set())
  const own = new Map([...takenBy].map(([item, wanted]) => [wanted, item]))
  return expected.map((_, wanted) => own.get(wanted) ?? null)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

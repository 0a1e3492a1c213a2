import type { Variables } from './substitute.ts'

/** Axes of values; every cell of their product (or of a pairwise choice from it) is a scenario of its own. */
export interface Matrix {
  readonly axes: Readonly<Record<string, readonly unknown[]>>
  readonly exclude?: readonly Variables[] | undefined
  readonly include?: readonly Variables[] | undefined
  readonly pairwise?: boolean | undefined
}

export interface Cell {
  /** Stable: made of the values alone, as in `FR,CH`. */
  readonly label: string
  readonly variables: Variables
}

/** The cells in reading order; one nameless cell when there is no matrix. */
export function cellsOf(matrix: Matrix | undefined): Cell[] {
  if (!matrix) return [{ label: '', variables: {} }]
  const excluded = (matrix.exclude ?? []).map(spelt)
  const allowed = product(matrix.axes).filter((cell) => !isExcluded(spelt(cell), excluded))
  const chosen = matrix.pairwise ? pairwise(allowed, Object.keys(matrix.axes)) : allowed
  const cells = [...chosen, ...(matrix.include ?? [])]
  const labelled = cells.map((variables) => ({ label: labelOf(variables), variables }))
  return [...new Map(labelled.map((cell) => [cell.label, cell])).values()]
}

/** How many cells the product of the axes has, before anything is built. */
export function productSize(axes: Matrix['axes']): number {
  return Object.values(axes).reduce((size, values) => size * values.length, 1)
}

/** Fewest-first greedy choice: each round takes the cell with most pairs not yet seen. Every pair of the given cells is covered. */
export function pairwise(cells: readonly Variables[], axes: readonly string[]): Variables[] {
  const pairs = new Map(cells.map((cell) => [cell, pairsOf(cell, axes)]))
  const open = new Set([...pairs.values()].flat())
  const chosen: Variables[] = []
  while (open.size > 0) {
    let best: Variables | undefined
    let gain = 0
    for (const [cell, own] of pairs) {
      const fresh = own.filter((pair) => open.has(pair)).length
      if (fresh > gain) [best, gain] = [cell, fresh]
    }
    if (!best) break
    chosen.push(best)
    for (const pair of pairs.get(best) ?? []) open.delete(pair)
  }
  return chosen
}

/** Each two values of a cell that stand together, as text; a single axis counts as its own pair. */
export function pairsOf(cell: Variables, axes: readonly string[]): string[] {
  const spell = (axis: string) => `${axis}=${JSON.stringify(cell[axis])}`
  if (axes.length < 2) return axes.map(spell)
  return axes.flatMap((a, i) => axes.slice(i + 1).map((b) => `${spell(a)}&${spell(b)}`))
}

function product(axes: Matrix['axes']): Variables[] {
  return Object.entries(axes).reduce<Variables[]>(
    (cells, [axis, values]) =>
      cells.flatMap((cell) => values.map((value) => ({ ...cell, [axis]: value }))),
    [{}],
  )
}

function isExcluded(cell: Spelt, exclude: readonly Spelt[]): boolean {
  return exclude.some((pattern) => [...pattern].every(([axis, value]) => cell.get(axis) === value))
}

/** Each value as text, so that values are compared as a whole. */
type Spelt = ReadonlyMap<string, string>

function spelt(cell: Variables): Spelt {
  return new Map(Object.entries(cell).map(([axis, value]) => [axis, JSON.stringify(value)]))
}

function labelOf(cell: Variables): string {
  return Object.values(cell).map(spelling).join(',')
}

/** A map names itself by its `name` or `id`. */
function spelling(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  if ('name' in value) return String(value.name)
  if ('id' in value) return String(value.id)
  return JSON.stringify(value)
}

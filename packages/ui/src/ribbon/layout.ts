/** What one series comes to in one column, for drawing alone: `open` is what is not certain yet. Below zero it hangs. */
export interface RibbonPart {
  readonly series: string
  readonly solid: number
  readonly open: number
}

export interface RibbonColumn {
  readonly id: string
  readonly title: string
  /** Its figures in words, for those who do not see the drawing. */
  readonly text: string
  readonly parts: readonly RibbonPart[]
}

/** A piece of a column, from one height to a greater one; heights are as the amounts are. */
export interface Piece {
  readonly series: string
  readonly column: number
  readonly isOpen: boolean
  readonly from: number
  readonly to: number
}

/** What joins the pieces of a series in two columns that follow one another. */
export interface Band {
  readonly series: string
  /** The left one of the two. */
  readonly column: number
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
}

export interface RibbonLayout {
  readonly pieces: readonly Piece[]
  readonly bands: readonly Band[]
  /** Heights between which everything lies; zero is one of them or between them. */
  readonly lowest: number
  readonly highest: number
}

/** Stacks each column in the order of the series: above zero what is owed, below it what comes back. */
export function ribbonLayout(
  series: readonly string[],
  columns: readonly RibbonColumn[],
): RibbonLayout {
  const stacks = columns.map((column, index) => stacked(series, column, index))
  const pieces = stacks.flatMap((stack) => stack.pieces)
  const bands = stacks.flatMap((stack, column) =>
    stack.extents.flatMap(({ series: of, ...left }, index): Band[] => {
      const right = stacks[column + 1]?.extents[index]
      if (right === undefined) return []
      return sides.flatMap((side) => {
        const [a, b] = [left[side], right[side]]
        const isFlat = a[0] === a[1] && b[0] === b[1]
        return isFlat ? [] : [{ series: of, column, left: a, right: b }]
      })
    }),
  )
  const heights = pieces.flatMap(({ from, to }) => [from, to])
  return { pieces, bands, lowest: Math.min(0, ...heights), highest: Math.max(0, ...heights) }
}

const sides = ['above', 'below'] as const

interface Extent {
  readonly series: string
  readonly above: readonly [from: number, to: number]
  readonly below: readonly [from: number, to: number]
}

function stacked(series: readonly string[], { parts }: RibbonColumn, column: number) {
  const pieces: Piece[] = []
  const extents: Extent[] = []
  let [top, bottom] = [0, 0]
  for (const one of series) {
    const [above, below] = [top, bottom]
    const part = parts.find((each) => each.series === one)
    for (const [amount, isOpen] of [
      [part?.solid ?? 0, false],
      [part?.open ?? 0, true],
    ] as const) {
      if (amount > 0) {
        pieces.push({ series: one, column, isOpen, from: top, to: top + amount })
        top += amount
      }
      if (amount < 0) {
        pieces.push({ series: one, column, isOpen, from: bottom + amount, to: bottom })
        bottom += amount
      }
    }
    extents.push({ series: one, above: [above, top], below: [bottom, below] })
  }
  return { pieces, extents }
}

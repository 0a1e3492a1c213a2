import type { Tone } from '../tone.ts'

export interface GraphNode {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly tone?: Tone
  /** Which column it stands in, from 0. */
  readonly column: number
  /** The node that holds it: it is drawn inside that one, whatever its own column. */
  readonly inside?: string | null
  /** Holds others, and keeps room for them. */
  readonly isHolder?: boolean
}

export interface GraphEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly tone?: Tone
}

export interface Place {
  readonly node: GraphNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** Holders first, so that what they hold is drawn over them. */
  readonly places: readonly Place[]
  /** Where the name of each column stands. */
  readonly headings: readonly { readonly x: number; readonly y: number }[]
}

/** Lengths in user units of the drawing. */
export const measures = {
  node: { width: 250, height: 54 },
  gap: 14,
  columnGap: 56,
  padding: 12,
  holderHead: 48,
  top: 30,
} as const

/** Where a column begins. */
function columnX(column: number): number {
  return column * (measures.node.width + 2 * measures.padding + measures.columnGap)
}

/**
 * Columns from left to right, or one below the other where they are stacked; a holder grows with what it holds. Pure, so
 * that positions can be tested and animated.
 */
export function layout(nodes: readonly GraphNode[], columnsMin = 1, isStacked = false): Layout {
  const columns = Math.max(columnsMin, ...nodes.map(({ column }) => column + 1))
  const places: Place[] = []
  const headings: { x: number; y: number }[] = []
  let bottom = 0
  for (let column = 0; column < columns; column += 1) {
    const head = isStacked ? bottom : 0
    const x = isStacked ? 0 : columnX(column)
    const placed = placeColumn(nodes, column, x, head + measures.top)
    headings.push({ x, y: head + headingLine })
    places.push(...placed)
    bottom = Math.max(
      isStacked ? head + measures.top : bottom,
      measures.top,
      ...placed.map(({ y, height }) => y + height + (isStacked ? measures.gap : 0)),
    )
  }
  const isHolding = (place: Place) => Number(place.node.isHolder ?? false)
  return {
    width: isStacked ? holderWidth + edgeBend : columnX(columns) - measures.columnGap,
    height: bottom + 4,
    places: places.toSorted((a, b) => isHolding(b) - isHolding(a)),
    headings,
  }
}

/** Height of the line that the name of a column stands on. */
const headingLine = 14
const holderWidth = measures.node.width + 2 * measures.padding
/** How far an edge between stacked columns goes out to the right. */
const edgeBend = 30

function placeColumn(nodes: readonly GraphNode[], column: number, x: number, top: number): Place[] {
  const { node: size, gap, padding, holderHead } = measures
  const roots = nodes.filter((node) => node.column === column && !node.inside)
  let y = top
  return roots.flatMap((root) => {
    const held = nodes.filter(({ inside }) => inside === root.id)
    const height = root.isHolder
      ? holderHead + Math.max(1, held.length) * (size.height + gap) - gap + padding
      : size.height
    const width = root.isHolder ? size.width + 2 * padding : size.width
    const startY = y
    y += height + gap
    const inner = held.map((node, index): Place => ({
      node,
      x: x + padding,
      y: startY + holderHead + index * (size.height + gap),
      ...size,
    }))
    return [{ node: root, x, y: startY, width, height }, ...inner]
  })
}

/** A calm curve from the right side of one place to the left side of another, or to its right side where they are stacked. */
export function edgePath(from: Place, to: Place, isStacked = false): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const y2 = to.y + Math.min(to.height / 2, measures.holderHead / 2)
  if (isStacked) {
    const right = to.x + to.width
    const out = Math.max(x1, right) + edgeBend
    return `M${x1} ${y1} C${out} ${y1} ${out} ${y2} ${right} ${y2}`
  }
  const x2 = to.x
  const bend = Math.max(30, (x2 - x1) / 2)
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

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
export function columnX(column: number): number {
  return column * (measures.node.width + 2 * measures.padding + measures.columnGap)
}

/** Columns from left to right; a holder grows with what it holds. Pure, so that positions can be tested and animated. */
export function layout(nodes: readonly GraphNode[], columnsMin = 1): Layout {
  const columns = Math.max(columnsMin, ...nodes.map(({ column }) => column + 1))
  const holderWidth = measures.node.width + 2 * measures.padding
  const places = Array.from({ length: columns }, (_, column) =>
    placeColumn(nodes, column, columnX(column)),
  ).flat()
  const isHolding = (place: Place) => Number(place.node.isHolder ?? false)
  return {
    width: columns * holderWidth + (columns - 1) * measures.columnGap,
    height: Math.max(measures.top, ...places.map(({ y, height }) => y + height)) + 4,
    places: places.toSorted((a, b) => isHolding(b) - isHolding(a)),
  }
}

function placeColumn(nodes: readonly GraphNode[], column: number, x: number): Place[] {
  const { node: size, gap, padding, holderHead, top } = measures
  const roots = nodes.filter((node) => node.column === column && !node.inside)
  let y: number = top
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

/** A calm curve from the right side of one place to the left side of another. */
export function edgePath(from: Place, to: Place): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2]
  const [x2, y2] = [to.x, to.y + Math.min(to.height / 2, measures.holderHead / 2)]
  const bend = Math.max(30, (x2 - x1) / 2)
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** One import between two boxes of a drawing. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** False when it is of types alone. */
  readonly isValue: boolean
}

/** The arrows as a drawing of Mermaid, in order of their names; what can be reached over another box is left out. */
export function mermaid(arrows: readonly Arrow[]): string {
  const edges = merged(arrows)
  const shown = edges.filter((edge) => !isReachedOtherwise(edge, edges))
  const lines = shown.map(({ from, to, isValue }) => `  ${from} ${isValue ? '-->' : '-.->'} ${to}`)
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

function merged(arrows: readonly Arrow[]): Arrow[] {
  const found = new Map<string, Arrow>()
  for (const { from, to, isValue } of arrows) {
    const before = found.get(`${from} ${to}`)
    found.set(`${from} ${to}`, { from, to, isValue: isValue || before?.isValue === true })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, arrow]) => arrow)
}

/** Reached over boxes that do not lead back: two boxes of a circle keep both their arrows. */
function isReachedOtherwise(edge: Arrow, edges: readonly Arrow[]): boolean {
  const others = edges.filter((one) => one !== edge && one.isValue)
  const leadsBack = (box: string) => reachable(box, edges).has(edge.from)
  return others
    .filter((one) => one.from === edge.from && !leadsBack(one.to))
    .some((one) => reachable(one.to, others).has(edge.to))
}

function reachable(from: string, edges: readonly Arrow[], seen = new Set<string>()): Set<string> {
  for (const edge of edges) {
    if (edge.from !== from || seen.has(edge.to)) continue
    reachable(edge.to, edges, seen.add(edge.to))
  }
  return seen
}

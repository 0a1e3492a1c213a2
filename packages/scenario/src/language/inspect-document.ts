import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { beyond, mostOf, type Bounds } from './limits.ts'

/** A mistake that the parser lets pass, at an offset of the text; `first` is the other place it speaks of. */
export interface Finding {
  readonly offset: number
  readonly message: (lineAt: (offset: number) => number) => string
}

/**
 * Keys that stand twice, aliases that lead into themselves, and what aliases unfold to. The document is no deeper than
 * the bounds allow, so it may be walked by recursion.
 */
export function inspect(root: Node | null, bounds: Bounds = {}): Finding[] {
  const inspection = new Inspection(bounds)
  inspection.measure(root)
  return inspection.findings
}

interface Size {
  readonly nodes: number
  readonly depth: number
}

const leaf: Size = { nodes: 1, depth: 0 }

class Inspection {
  readonly findings: Finding[] = []
  readonly #bounds: Bounds
  /** Sizes by anchor; null while the anchored value is still being walked. */
  readonly #anchors = new Map<string, Size | null>()
  #isTold = false

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  measure(node: unknown): Size {
    if (isAlias(node)) return this.#measureAlias(node.source, offsetOf(node))
    if (!isMap(node) && !isSeq(node)) {
      if (isScalar(node) && node.anchor) this.#anchors.set(node.anchor, leaf)
      return leaf
    }
    if (node.anchor) this.#anchors.set(node.anchor, null)
    if (isMap(node)) this.#findDoubles(node.items)
    const parts = isMap(node) ? node.items.map(({ value }) => value) : node.items
    let [nodes, depth] = [1, 0]
    for (const part of parts) {
      const size = this.measure(part)
      nodes += size.nodes
      depth = Math.max(depth, size.depth + 1)
      const name = this.#overrun({ nodes, depth })
      if (name) this.#tell(offsetOf(isAlias(part) ? part : node), beyond(name, this.#bounds))
    }
    if (node.anchor) this.#anchors.set(node.anchor, { nodes, depth })
    return { nodes, depth }
  }

  #overrun({ nodes, depth }: Size) {
    if (nodes > mostOf('nodes', this.#bounds)) return 'nodes' as const
    return depth > mostOf('depth', this.#bounds) ? ('depth' as const) : null
  }

  #measureAlias(name: string, offset: number): Size {
    const size = this.#anchors.get(name)
    if (size) return size
    if (size === undefined) {
      const message = `There is no "&${name}" before this.`
      this.findings.push({ offset, message: () => message })
      return leaf
    }
    this.#tell(offset, `"*${name}" stands inside the value that it repeats; that would never end.`)
    return leaf
  }

  /** One word about unfolding is enough. */
  #tell(offset: number, message: string): void {
    if (this.#isTold) return
    this.#isTold = true
    this.findings.push({ offset, message: () => message })
  }

  #findDoubles(items: readonly { readonly key: unknown }[]): void {
    const seen = new Map<string, number>()
    for (const { key } of items) {
      if (!isScalar(key)) {
        this.findings.push({
          offset: offsetOf(key),
          message: () => 'A key is a single word or text.',
        })
        continue
      }
      const name = String(key.value)
      const first = seen.get(name)
      if (first === undefined) {
        seen.set(name, offsetOf(key))
        continue
      }
      this.findings.push({
        offset: offsetOf(key),
        message: (lineAt) => `"${name}" stands here twice; the first is in line ${lineAt(first)}.`,
      })
    }
  }
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) ? Number(range[0]) : 0
}

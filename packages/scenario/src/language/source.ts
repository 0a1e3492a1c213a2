import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml'
import type { Diagnostic, Mistake } from './diagnostic.ts'

/** A YAML file read once: its plain value, and the place of every path in it. */
export interface Source {
  readonly file: string
  readonly value: unknown
  /** Line, from 1, where the value at this path (or the nearest one above it) begins. */
  lineOf(path: readonly PropertyKey[]): number
  locate(mistake: Mistake): Diagnostic
}

export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Reads YAML 1.2 (core schema: no dates, no yes/no words); syntax errors come back with their place. */
export function readSource(file: string, text: string): ReadSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    const diagnostics = problems.map((problem) => ({
      file,
      ...place(problem.pos[0]),
      message: `This is not readable YAML: ${problem.message}.`,
      nearest: null,
    }))
    return { ok: false, diagnostics }
  }

  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const message = `This is not readable YAML: ${error instanceof Error ? error.message : error}`
    return { ok: false, diagnostics: [{ file, line: 1, column: 1, message, nearest: null }] }
  }
  const source: Source = {
    file,
    value,
    lineOf: (path) => place(offsetOf(document, path, 'value')).line,
    locate: ({ path, of, message, nearest }) => ({
      file,
      ...place(offsetOf(document, path, of)),
      message,
      nearest: nearest ?? null,
    }),
  }
  return { ok: true, source }
}

/** Offset of the deepest part of the path that exists; of a missing key, the place of its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[], of: 'key' | 'value'): number {
  let node = resolve(document, document.contents)
  let offset = node?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    const child = childOf(node, step)
    if (!child) return offset
    offset = (isLast && of === 'key' ? child.key : child.value)?.range?.[0] ?? offset
    node = resolve(document, child.value)
  }
  return offset
}

function childOf(node: Node | null, step: PropertyKey) {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    if (!pair) return undefined
    return { key: pair.key as Node, value: (pair.value ?? pair.key) as Node }
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item && { key: item, value: item }
  }
  return undefined
}

function resolve(document: Document, node: unknown): Node | null {
  if (isAlias(node)) return (node.resolve(document) as Node | undefined) ?? null
  return (node as Node | null) ?? null
}

import { posix } from 'node:path'

export interface Import {
  readonly from: string
  /** Where it stands, from 1 on. */
  readonly line: number
  /** False for `import type`, which leaves nothing behind at run time. */
  readonly isValue: boolean
}

const statement = /^(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'/g

/** Every module a text imports or re-exports. */
export function importsOf(text: string): Import[] {
  const still = [...text.matchAll(statement)].map((match) => ({
    from: match[3] ?? '',
    line: lineAt(text, match.index),
    isValue: match[2] === undefined,
  }))
  const later = [...text.matchAll(dynamic)].map((match) => ({
    from: match[1] ?? '',
    line: lineAt(text, match.index),
    isValue: true,
  }))
  return [...still, ...later]
}

/** The line of a place in a text, from 1 on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** `zod/v4` is of the package `zod`, `@understudy/domain/testing` of `@understudy/domain`. */
export function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

export function isRelative(from: string): boolean {
  return from.startsWith('.')
}

/** Where a relative import leads, as a path from the root. */
export function target(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from))
}

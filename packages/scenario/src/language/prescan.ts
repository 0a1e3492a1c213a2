import { Lexer } from 'yaml'
import { beyond, mostOf, type Bounds } from './limits.ts'

/** A place in a text where a bound is met. */
export interface Overrun {
  readonly offset: number
  readonly message: string
}

/**
 * Counts what a text holds before it is parsed, token by token and without recursion; the parser itself would run out
 * of stack on many brackets, and out of time on many keys. Null when it is within all bounds.
 */
export function overrunOf(text: string, bounds: Bounds = {}): Overrun | null {
  if (text.length > mostOf('characters', bounds)) {
    return { offset: 0, message: beyond('characters', bounds) }
  }
  const count = new Counting(bounds)
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    const isMark = token.length === 1 && marks.has(token)
    const name = isMark ? null : count.take(token, offset)
    if (name !== null) return { offset, message: beyond(name, bounds) }
    if (!isMark) offset += token.length
  }
  return null
}

/** Marks that the lexer puts between tokens; they stand for no character. */
const marks: ReadonlySet<string> = new Set(['\u{2}', '\u{18}', '\u{1F}'])

class Counting {
  readonly #bounds: Bounds
  #nodes = 0
  #aliases = 0
  #flow = 0
  /** Columns at which the blocks that are open begin. */
  readonly #blocks: number[] = []
  #lineStart = 0
  #isLineBegun = false

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  take(token: string, offset: number) {
    const [first = ''] = token
    if (first === '\n' || first === '\r') {
      this.#lineStart = offset + token.length
      this.#isLineBegun = false
      return null
    }
    if (first === ' ' || first === '\t' || first === '#' || token === ':' || token === ',')
      return null
    if (token === ']' || token === '}') {
      this.#flow = Math.max(0, this.#flow - 1)
      return null
    }
    if (token === '[' || token === '{') this.#flow += 1
    else if (first === '*') this.#aliases += 1
    const isBlock = token === '-' || token === '?'
    if (this.#flow === 0 && (isBlock || !this.#isLineBegun)) this.#open(offset - this.#lineStart)
    if (!isBlock) this.#isLineBegun = true
    this.#nodes += 1
    // A text of several lines ends at the beginning of one.
    const lastBreak = token.lastIndexOf('\n')
    if (lastBreak >= 0) {
      this.#lineStart = offset + lastBreak + 1
      this.#isLineBegun = !token.endsWith('\n')
    }
    if (this.#nodes > mostOf('nodes', this.#bounds)) return 'nodes' as const
    if (this.#aliases > mostOf('aliases', this.#bounds)) return 'aliases' as const
    const depth = this.#flow + this.#blocks.length
    return depth > mostOf('depth', this.#bounds) ? ('depth' as const) : null
  }

  #open(column: number): void {
    while ((this.#blocks.at(-1) ?? -1) > column) this.#blocks.pop()
    if (this.#blocks.at(-1) !== column) this.#blocks.push(column)
  }
}

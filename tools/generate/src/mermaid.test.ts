import { expect, test } from 'vitest'
import { mermaid } from './mermaid.ts'

const arrow = (from: string, to: string, isValue = true) => ({ from, to, isValue })

test('an arrow is dotted when all the imports are of types', () => {
  const arrows = [arrow('b', 'a', false), arrow('b', 'a'), arrow('c', 'a', false)]
  expect(mermaid(arrows)).toBe('```mermaid\nflowchart TD\n  b --> a\n  c -.-> a\n```')
})

test('what can be reached over another box is not drawn again', () => {
  const drawn = mermaid([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])
  expect(drawn).toContain('a --> b')
  expect(drawn).not.toContain('a --> c')
})

test('a circle keeps all its arrows, so that it is seen', () => {
  const drawn = mermaid([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')])
  for (const line of ['a --> b', 'b --> c', 'c --> a']) expect(drawn).toContain(line)
})

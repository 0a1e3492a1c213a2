import { expect, test } from 'vitest'
import { redIn } from './red-in.ts'

test('a file is told once, whichever task found it', () => {
  const said = [
    '@understudy/domain:typecheck: src/testing/walk.ts(80,24): error TS2339: No such property.',
    '@understudy/domain:typecheck: src/testing/walk.ts(81,24): error TS2339: No such property.',
    '//:typecheck:node: packages/domain/src/testing/walk.ts(80,24): error TS2339: No such property.',
    '//:typecheck:browser: apps/console/src/App.tsx(1,1): error TS2307: No such module.',
    '@understudy/messages:typecheck: ../domain/src/testing/walk.ts(80,24): error TS2339: No such property.',
    'Failed:    //#typecheck:node',
  ].join('\n')
  expect(redIn(said)).toEqual(['console/src/App.tsx', 'domain/src/testing/walk.ts'])
})

test('nothing red is nothing, and a task that fails otherwise is no success', () => {
  expect(redIn(' Tasks:    5 successful, 5 total')).toEqual([])
  expect(() => redIn('out of memory\nFailed:    //#typecheck:node')).toThrow(/not checked/)
})

import { expect, test } from 'vitest'
import * as files from './files.ts'
import { fixture, repository } from './repository.ts'

test('no file is longer than 300 lines', () => {
  expect(files.filesAreShort(repository())).toEqual([])
  expect(files.filesAreShort(fixture({ 'a.ts': 'x\n'.repeat(301) }))).toEqual([
    'a.ts:301: 301 lines, at most 300; give each idea a file',
  ])
})

test('half of the files have at most 60 lines, nine in ten at most 150', () => {
  expect(files.filesAreSmall(repository())).toEqual([])
  const of = (...sizes: number[]) =>
    fixture(Object.fromEntries(sizes.map((lines, n) => [`${n}.ts`, 'x\n'.repeat(lines)])))
  const small = Array.from({ length: 8 }, () => 60)
  expect(files.filesAreSmall(of(...small, 150, 151))).toEqual([])
  expect(files.filesAreSmall(of(...small, 152, 151))).toEqual([
    '8.ts:151: 152 lines; 1 files must fit in 150; give each idea a file',
  ])
  expect(files.filesAreSmall(of(61, 61, 60))).toEqual([
    '0.ts:1: half of the files have over 60 lines; split the longest, as this one',
  ])
})

test('an index contains nothing but exports', () => {
  expect(files.indexesOnlyExport(repository())).toEqual([])
  const found = files.indexesOnlyExport(
    fixture({
      'packages/a/src/index.ts': `/** The door. */\nexport type { A } from './a.ts'\nexport * from './b.ts'\n`,
      'packages/b/src/index.ts': `export { a } from './a.ts'\nexport const b = 1\n`,
    }),
  )
  expect(found).toEqual([
    'packages/b/src/index.ts:2: more than exports (export const b = 1); move it to a file of its own',
  ])
})

test('everything exported has a name', () => {
  expect(files.exportsAreNamed(repository())).toEqual([])
  const nameless = 'export default function () {}'
  expect(files.exportsAreNamed(fixture({ 'a.ts': nameless, 'b.config.ts': nameless }))).toEqual([
    'a.ts:1: a default export; give it a name',
  ])
})

test('no open end and no way around the compiler is left in the code', () => {
  expect(files.codeIsDone(repository())).toEqual([])
  for (const word of [`TO${'DO'}`, `x as ${'any'}`, `@ts-${'ignore'}`, `test.on${'ly'}(`]) {
    expect(files.codeIsDone(fixture({ 'a.ts': `// ${word}` }))).toHaveLength(1)
  }
})

test('the name of a test says what it needs', () => {
  expect(files.testsSayWhatTheyNeed(repository())).toEqual([])
  const text = `import { launchBrowser } from '@understudy/${'harness'}/browser'`
  expect(files.testsSayWhatTheyNeed(fixture({ 'a.test.ts': text, 'a.e2e.test.ts': text }))).toEqual(
    ['a.test.ts:1: needs a browser; end its name in .e2e.test.ts'],
  )
})

test('a browser test waits for states, as long as the harness says', () => {
  expect(files.browserTestsWaitForStates(repository())).toEqual([])
  for (const wait of ['page.setDefaultTimeout(20_000)', '.waitFor({ timeout: 60_000 })']) {
    expect(files.browserTestsWaitForStates(fixture({ 'sandbox/e2e/a.ts': wait }))).toHaveLength(1)
  }
})

import { expect, test } from 'vitest'
import * as files from './files.ts'
import { fixture, repository } from './repository.ts'

test('no file is longer than 300 lines', () => {
  expect(files.filesAreShort(repository())).toEqual([])
  expect(files.filesAreShort(fixture({ 'a.ts': 'x\n'.repeat(301) }))).toEqual([
    'a.ts: 301 lines, at most 300',
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
  expect(found).toEqual(['packages/b/src/index.ts: more than exports (export const b = 1)'])
})

test('everything exported has a name', () => {
  expect(files.exportsAreNamed(repository())).toEqual([])
  const nameless = 'export default function () {}'
  expect(files.exportsAreNamed(fixture({ 'a.ts': nameless, 'b.config.ts': nameless }))).toEqual([
    'a.ts: a default export',
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
    ['a.test.ts: needs a browser, and its name does not say so'],
  )
})

test('a browser test waits for states, as long as the harness says', () => {
  expect(files.browserTestsWaitForStates(repository())).toEqual([])
  for (const wait of ['page.setDefaultTimeout(20_000)', '.waitFor({ timeout: 60_000 })']) {
    expect(files.browserTestsWaitForStates(fixture({ 'sandbox/e2e/a.ts': wait }))).toHaveLength(1)
  }
})

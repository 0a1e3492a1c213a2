import { expect, test } from 'vitest'
import { makeReader } from '../src/list/scenarios.ts'
import { readScenarioFiles } from './scenario-files.ts'
import { summariesOf } from './scenario-summaries.ts'

const files = await readScenarioFiles()
const summaries = summariesOf(files)
const shipped = { files, summaries }
const none = new Set<string>()

test('what is listed by its summary is what reading the file gives', () => {
  const listed = makeReader(shipped)(files, none)
  const read = makeReader()(files, none)
  expect(listed.map(({ id, summary }) => ({ id, summary }))).toEqual(
    read.map(({ id, summary }) => ({ id, summary })),
  )
  const [first, ...others] = listed
  expect(first?.scenario).toEqual(read[0]?.scenario)
  expect(others.at(-1)?.scenario).toEqual(read.at(-1)?.scenario)
})

test('a fixture that was changed is heeded by every file that uses it', () => {
  const changed = files.map((file) =>
    file.path.startsWith('fixtures/') ? { ...file, text: 'customers: [' } : file,
  )
  const broken = makeReader(shipped)(changed, none).filter(({ summary }) => summary === null)
  expect(broken.length).toBeGreaterThan(0)
  expect(broken[0]?.diagnostics.length).toBeGreaterThan(0)
})

test('a draft is read and not listed by what was shipped', () => {
  const path = files.find((file) => !file.path.startsWith('fixtures/'))?.path ?? ''
  const drafted = files.map((file) => (file.path === path ? { path, text: 'title: [' } : file))
  const entry = makeReader(shipped)(drafted, new Set([path])).find((one) => one.path === path)
  expect(entry).toMatchObject({ id: path, isDraft: true, summary: null })
})

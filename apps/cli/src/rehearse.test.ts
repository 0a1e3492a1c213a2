import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleFiles } from '@understudy/portfolio/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rehearse, type RehearseFlags } from './rehearse.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-rehearse-'))
  for (const { name, bytes } of sampleFiles({ customers: 30, seed: 5 })) {
    await writeFile(join(folder, name), bytes)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const flags = (out: string): RehearseFlags => ({
  asOf: '2020-03-02',
  out: join(folder, out),
  country: 'FR',
  perDay: 5,
  lang: 'en',
})

test('the same files give the same report byte for byte, in whatever order they are named', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  const paths = names.map((name) => join(folder, name))
  expect(await rehearse(paths, flags('one'))).toBe(0)
  expect(await rehearse(paths.toReversed(), flags('two'))).toBe(0)
  const written = await readdir(join(folder, 'one'))
  expect(written).toContain('report.html')
  for (const name of written) {
    const both = ['one', 'two'].map((out) => readFile(join(folder, out, name), 'utf8'))
    const [first, second] = await Promise.all(both)
    expect(second).toBe(first)
  }
})

test('a plan of an earlier report is held against later files, and what is none is said', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  const paths = names.map((name) => join(folder, name))
  expect(await rehearse(paths, flags('first'))).toBe(0)
  const later = { ...flags('later'), asOf: '2020-06-01', plan: join(folder, 'first', 'plan.json') }
  expect(await rehearse(paths, later)).toBe(0)
  expect(await readFile(join(folder, 'later', 'reality.csv'), 'utf8')).toContain(',Overdue')
  expect(await rehearse(paths, { ...later, plan: paths[0] ?? '' })).toBe(2)
  expect(String(said.mock.lastCall)).toMatch(/is no plan\.json of a report/)
})

test('a file that is not there, one that nobody knows, and a country that is none are said, and nothing is written', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await writeFile(join(folder, 'other.csv'), 'a,b\n1,2\n')
  expect(await rehearse([join(folder, 'missing.csv')], flags('none'))).toBe(2)
  expect(await rehearse([join(folder, 'other.csv')], flags('none'))).toBe(2)
  expect(await rehearse([join(folder, 'other.csv')], { ...flags('none'), country: 'FRA' })).toBe(2)
  const sentences = said.mock.calls.map(String)
  expect(sentences[0]).toMatch(/missing\.csv/)
  expect(sentences[1]).toMatch(/^other\.csv .*No known file has these columns/)
  expect(sentences[2]).toMatch(/None of these files could be read/)
  expect(sentences[3]).toMatch(/^--country: /)
  expect(await readdir(folder)).not.toContain('none')
})

import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KeptReadings } from './kept-readings.ts'
import { readScenarioFile } from './scenario-reader.ts'

let folder = ''
let scenarios = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-kept-'))
  scenarios = join(folder, 'scenarios')
  await mkdir(scenarios)
})

afterAll(() => rm(folder, { recursive: true }))

const kept = () => new KeptReadings(join(folder, 'kept'))

async function using(name: string) {
  const file = join(scenarios, `${name}.yaml`)
  const fixture = join(scenarios, `${name}-fixture.yaml`)
  const rest = `clock: 2020-03-02\nuse: [${name}-fixture.yaml]\nsteps: [{ say: hello }]\n`
  await writeFile(file, `scenario: ${name}\n${rest}`)
  await writeFile(fixture, 'fixture: one\nworld: { customers: { adatum: { country: FR } } }\n')
  return { file, fixture }
}

/** A while later, when nobody can have changed the file unnoticed. */
async function keptOf(file: string) {
  const read = readScenarioFile(file, {})
  if (!read.ok) throw new Error('it is read')
  kept().keep(file, {}, read, Date.now() + 60_000)
  return read.scenarios
}

test('a file that is as it was is told as it was read, with everything that was left open', async () => {
  const { file } = await using('same')
  const scenarios = await keptOf(file)
  expect(kept().of(file, {})).toStrictEqual(scenarios)
  expect(kept().of(file, { steps: 1 })).toBeNull()
})

test.each(['file', 'fixture'] as const)('a %s that is written again is read again', async (one) => {
  const made = await using(`rewritten-${one}`)
  await keptOf(made.file)
  await utimes(made[one], new Date(), new Date())
  expect(kept().of(made.file, {})).toBeNull()
})

test('a fixture that now stands nearer is found', async () => {
  await using('nearer')
  const inner = join(scenarios, 'inner')
  await mkdir(inner)
  const moved = join(inner, 'nearer.yaml')
  await writeFile(
    moved,
    'scenario: nearer\nclock: 2020-03-02\nuse: [nearer-fixture.yaml]\nsteps: [{ say: hello }]\n',
  )
  await keptOf(moved)
  expect(kept().of(moved, {})).not.toBeNull()
  await writeFile(join(inner, 'nearer-fixture.yaml'), 'fixture: two\nworld: {}\n')
  expect(kept().of(moved, {})).toBeNull()
})

test('what was written a moment ago is not kept', async () => {
  const { file } = await using('fresh')
  const read = readScenarioFile(file, {})
  if (!read.ok) throw new Error('it is read')
  kept().keep(file, {}, read)
  expect(kept().of(file, {})).toBeNull()
})

test('half a reading counts as none', async () => {
  const { file } = await using('half')
  await keptOf(file)
  for (const name of await readdir(join(folder, 'kept')))
    await truncate(join(folder, 'kept', name), 40)
  expect(kept().of(file, {})).toBeNull()
})

test('the sources keep nothing', () => {
  expect(new KeptReadings().of(join(scenarios, 'same.yaml'), {})).toBeNull()
})

import { execFile } from 'node:child_process'
import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { buildCommandLine } from './build-command-line.ts'
import { builtEntry, inputOf, manifestFile, root } from './built-entry.mjs'

const source = 'packages/domain/src/decider.ts'
const launcher = join(root, 'apps/cli/understudy.mjs')

beforeEach(async () => {
  // What changed in the second of a build is built again, and so is what another test touches meanwhile.
  while (builtEntry() === null) await buildCommandLine()
})

async function touch(): Promise<void> {
  const { atime, mtime } = await stat(join(root, source))
  await utimes(join(root, source), atime, mtime)
}

test('what is built is made of the sources and of what says which is meant', async () => {
  const { inputs } = JSON.parse(await readFile(manifestFile, 'utf8')) as { inputs: unknown }
  expect(inputs).toContainEqual(inputOf(source))
  expect(inputs).toContainEqual(inputOf('packages/domain/package.json'))
  expect(inputs).toContainEqual(inputOf('node_modules/.pnpm/lock.yaml'))
})

test('a source that was written again makes the build stale, even with its old times', async () => {
  await touch()
  expect(builtEntry()).toBeNull()
})

test('whoever starts a stale command line gets a new one', async () => {
  const stale = builtEntry()
  await touch()
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, '--help'])
  expect(stdout).toContain('Usage: understudy')
  expect([null, stale]).not.toContain(builtEntry())
})

test.each([
  ['half written', (text: string) => text.slice(0, 100)],
  ['made elsewhere', (text: string) => text.replace(JSON.stringify(root), '"/elsewhere"')],
  ['of a file that is gone', (text: string) => text.replace('decider.ts', 'decided.ts')],
  ['without what it built', (text: string) => text.replace('main.js', 'niam.js')],
])('a manifest %s counts as none', async (_, change) => {
  const text = await readFile(manifestFile, 'utf8')
  await writeFile(manifestFile, change(text))
  expect(builtEntry()).toBeNull()
})

test('what is built speaks: a refusal is told at the height of the API', async () => {
  const scenario = 'scenarios/direct-to-indirect/a-global-admin-enrols-and-accepts.yaml'
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [launcher, 'run', join(root, scenario), '--at', 'api'],
    { cwd: root },
  )
  expect(stdout).toContain('1 scenario: 1 passed')
})

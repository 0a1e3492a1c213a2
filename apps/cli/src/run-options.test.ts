import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../understudy.mjs', import.meta.url))
let folder = ''

const bad = 'steps: [{ expect: { clock: { now: 2019-01-01 } } }]\n'
const good = 'steps: [{ say: hello }]\n'
const file = (name: string, more: string) =>
  writeFile(join(folder, name), `scenario: ${name}\nclock: 2020-03-02\n${more}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-options-'))
  await file('a.yaml', `tags: [smoke]\n${good}`)
  await file('b.yaml', `tags: [smoke, slow]\n${good}`)
  await file('c.yaml', `tags: [money]\n${good}`)
  await file('d.yaml', bad)
})

afterAll(() => rm(folder, { recursive: true }))

function started(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { CI: _, ...own } = process.env
  return spawn(process.execPath, [main, 'run', ...args], { cwd: folder, env: { ...own, ...env } })
}

/** Exit code, and everything that was said. */
function ran(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = started(args, env)
  const said: string[] = []
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => said.push(String(chunk)))
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said: said.join('') }))
  })
}

const titles = (said: string) => [...said.matchAll(/^[✓✗-] (\S+)/gm)].map(([, title]) => title)

test.each([
  ['smoke', ['a.yaml', 'b.yaml']],
  ['smoke and not slow', ['a.yaml']],
  ['slow or money', ['b.yaml', 'c.yaml']],
  ['not (smoke or money)', ['d.yaml']],
])('--tag "%s" plays %j', async (expression, names) => {
  expect(titles((await ran(['.', '--tag', expression])).said)).toEqual(names)
})

test('the parts of all shards are everything, each file once', async () => {
  const parts = await Promise.all(
    ['1/3', '2/3', '3/3'].map((shard) => ran(['.', '--shard', shard])),
  )
  const shown = parts.map(({ said }) => titles(said))
  expect(shown).toEqual([['a.yaml', 'd.yaml'], ['b.yaml'], ['c.yaml']])
})

test('several jobs say the same as one, in the same order', async () => {
  const reports = await Promise.all(
    ['1', '2'].map((jobs) => ran(['.', '--jobs', jobs, '--reporter', 'json'])),
  )
  const [one, two] = reports.map(({ said }) => {
    const { durationMs: _, ...report } = JSON.parse(said) as Record<string, unknown>
    return report
  })
  expect(two).toEqual(one)
  expect(titles((await ran(['.', '--jobs', '2'])).said)).toEqual([
    'a.yaml',
    'b.yaml',
    'c.yaml',
    'd.yaml',
  ])
})

test('--only-failed plays what failed until it passes, and a report says what was mended', async () => {
  const last = ['--last', join(folder, 'kept/last.json')]
  const first = await ran(['.', '--only-failed', ...last])
  expect(first).toMatchObject({ code: 2, said: expect.stringContaining('No earlier run is kept') })
  await ran(['.', ...last])
  expect(titles((await ran(['.', '--only-failed', ...last])).said)).toEqual(['d.yaml'])
  await file('d.yaml', good)
  const html = join(folder, 'report.html')
  const { code, said } = await ran(['.', '--only-failed', ...last, '--report', `html=${html}`])
  await file('d.yaml', bad)
  expect({ code, titles: titles(said) }).toEqual({ code: 0, titles: ['d.yaml'] })
  expect(said).toContain('since the last run: 1 mended')
  expect(await readFile(html, 'utf8')).toContain('<summary>Mended: 1</summary>')
  const none = await ran(['.', '--only-failed', ...last])
  expect(none).toMatchObject({ code: 0, said: 'Nothing of it failed the last time.\n' })
  expect(await readFile(join(folder, 'kept/.gitignore'), 'utf8')).toBe('*\n')
})

test('only keeps the others out on one’s own machine, and is refused in CI with its place', async () => {
  await file('b.yaml', `tags: [smoke, slow]\nonly: true\n${good}`)
  const own = await ran(['.'])
  const ci = await ran(['.'], { CI: 'true' })
  await file('b.yaml', `tags: [smoke, slow]\n${good}`)
  expect(own.code).toBe(0)
  expect(titles(own.said)).toEqual(['b.yaml'])
  expect(own.said).toContain('Only 1 of 4')
  expect(ci).toMatchObject({ code: 2, said: expect.stringMatching(/^b\.yaml:4:1 "only" is for/) })
})

test('--watch plays again what is changed, and everything when a fixture is', async () => {
  const child = started(['.', '--watch'])
  let said = ''
  const heard = async (pattern: RegExp) => {
    await expect.poll(() => said).toMatch(pattern)
    said = ''
  }
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  await heard(/4 scenarios: 3 passed, 1 failed[\s\S]*Watching for changes/)
  await file('d.yaml', good)
  await heard(/d\.yaml\n✓ d\.yaml[\s\S]*1 scenario: 1 passed/)
  await writeFile(join(folder, 'shared.yaml'), 'fixture: Shared\nworld: {}\n')
  await heard(/4 scenarios: 4 passed/)
  const ended = once(child, 'close')
  child.kill()
  await ended
  await rm(join(folder, 'shared.yaml'))
  await file('d.yaml', bad)
})

test('--trace writes a page for what failed, and none for what passed', async () => {
  const { code, said } = await ran(['.', '--trace', 'traces'])
  expect(code).toBe(1)
  expect(said).toContain(`trace: ${join('traces', 'd.html')}`)
  expect(await readdir(join(folder, 'traces'))).toEqual(['d.html'])
  expect(await readFile(join(folder, 'traces/d.html'), 'utf8')).toContain('<title>Trace: d.yaml')
})

test('--dates says what differs and plays nothing else', async () => {
  const { code, said } = await ran(['a.yaml', '--dates', '2019-01-01,2021-01-01'])
  expect({ code, said }).toEqual({
    code: 0,
    said: '\na.yaml\nEvery command goes the same on all of these dates.\n',
  })
})

test.each([
  [['--tag', 'smoke and'], 'Tags are joined as in'],
  [['--tag', 'smoky'], 'has the tag "smoky". Did you mean "smoke"?'],
  [['--tag', 'smoke and money'], 'fits --tag "smoke and money"'],
  [['--shard', '5/4'], 'There is no part 5 of 4; the last one is 4/4.'],
  [['--shard', 'half'], 'A shard is written as 1/4'],
  [['--shard', '9/9'], 'Nothing is left for --shard 9/9.'],
  [['--dates', '2019-13-01'], '"2019-13-01" is no day; write 2019-12-01,2020-02-01'],
  [['--jobs', '0'], 'A whole number from 1 to 64.'],
  [['--report', 'junitt=a.xml'], 'Did you mean "junit"?'],
  [['--report', 'junit'], 'A file belongs to it, as in junit=a.junit.'],
])('%j is answered with what would be right', async (args, answer) => {
  const { code, said } = await ran(['.', ...args])
  expect(code).not.toBe(0)
  expect(said).toContain(answer)
})

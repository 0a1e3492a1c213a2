import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../understudy.mjs', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-cli-'))
  const world = 'world: { customers: { adatum: { country: FR } } }'
  const file = (name: string, more: string) =>
    writeFile(join(folder, name), `scenario: ${name}\nclock: 2020-03-02\n${world}\n${more}`)
  await file('a-good.yaml', 'tags: [good]\nsteps: [{ advance: { by: 1d } }]\n')
  await file('b-bad.yaml', 'steps: [{ expect: { clock: { now: 2019-01-01 } } }]\n')
  await file('c-good.yaml', 'steps: [{ say: hello }]\n')
  await file(
    'd-explored.yaml',
    'tags: [good]\nproperties:\n  - { name: never late, forAll: { days: { int: { min: 0, max: 50 } } }, steps: [{ advance: { by: "${days}d" } }], finally: { clock: { now: { lt: 2020-03-12 } } } }\n',
  )
  await writeFile(join(folder, 'mistake.txt'), 'scenario: x\nclok: 2020-03-02\n')
})

afterAll(() => rm(folder, { recursive: true }))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function understudy(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.on('data', (chunk) => out.push(String(chunk)))
  child.stderr.on('data', (chunk) => err.push(String(chunk)))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }))
  })
}

test('a run that passes ends with 0, one that fails with 1 and the reason', async () => {
  const good = await understudy('run', '.', '--tag', 'good')
  expect(good).toMatchObject({ code: 0, err: '' })
  expect(good.out).toContain('2 scenarios: 2 passed')
  const bad = await understudy('run', '.')
  expect(bad.code).toBe(1)
  expect(bad.out).toContain('at b-bad.yaml:4, step 1')
})

test('bail stops at the first failure', async () => {
  expect((await understudy('run', '.', '--bail')).out).toContain('2 scenarios: 1 passed, 1 failed')
})

test('the JSON reporter prints one object and nothing else', async () => {
  const { out, code } = await understudy('run', 'a-good.yaml', 'b-bad.yaml', '--reporter', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    scenarios: 2,
    passed: 1,
    failed: 1,
    failures: [{ file: 'b-bad.yaml', line: 4, scenario: 'b-bad.yaml', step: 'step 1' }],
  })
})

test('the JUnit reporter prints XML', async () => {
  const { out } = await understudy('run', 'b-bad.yaml', '--reporter', 'junit')
  expect(out).toMatch(/^<\?xml version="1\.0"/)
})

test('a file that cannot be read ends with 2, its place and the nearest word', async () => {
  const { code, err, out } = await understudy('run', 'mistake.txt')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('mistake.txt:2:1 "clok" has no meaning here. Did you mean "clock"?')
})

test('a file that cannot be read keeps no other from being played, and the run ends with 2', async () => {
  const many = join(folder, 'many')
  await mkdir(many)
  const good = 'scenario: Good\nclock: 2020-03-02\nsteps: [{ say: hello }]\n'
  await writeFile(join(many, 'good.yaml'), good)
  await writeFile(join(many, 'round.yaml'), `${good}world: &w { partners: *w }\n`)
  await writeFile(join(many, 'deep.yaml'), '['.repeat(20_000))
  await writeFile(join(many, 'latin.yaml'), Buffer.from(good.replace('Good', 'Café'), 'latin1'))
  await symlink(join(many, 'gone.yaml'), join(many, 'nowhere.yaml'))
  const { code, out, err } = await understudy('run', 'many')
  expect(code).toBe(2)
  expect(out).toContain('1 scenario: 1 passed')
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/^many\/deep\.yaml:1:65 More than 64 levels/),
    'many/latin.yaml:1:14 This file is not UTF-8: the byte 0xE9 stands for no letter. It looks like Latin-1 (Windows-1252); save it as UTF-8.',
    'many/nowhere.yaml:1:1 This file cannot be read: it leads nowhere.',
    expect.stringMatching(/^many\/round\.yaml:4:23 "\*w" stands inside/),
    '4 files could not be read; see above.',
    '',
  ])
})

test('an empty folder and a tag that nobody has are no success', async () => {
  await mkdir(join(folder, 'empty'))
  expect(await understudy('run', 'empty')).toMatchObject({
    code: 2,
    err: 'No scenario is in empty.\n',
  })
  expect(await understudy('run', 'a-good.yaml', '--tag', 'goood')).toMatchObject({
    code: 2,
    err: 'No scenario in a-good.yaml has the tag "goood". Did you mean "good"?\n',
  })
})

test('a fixture stays inside the scenarios folder', async () => {
  const home = join(folder, 'home/scenarios')
  await mkdir(home, { recursive: true })
  const using = (name: string) => `scenario: x\nclock: 2020-03-02\nuse: [${name}]\nsteps: []\n`
  await writeFile(join(folder, 'home/outside.yaml'), 'fixture: Outside\nworld: {}\n')
  await writeFile(join(home, 'up.yaml'), using('../outside.yaml'))
  await writeFile(join(home, 'root.yaml'), using('../../../../../../../etc/passwd'))
  await writeFile(join(home, 'straight.yaml'), using('/etc/passwd'))
  const { code, err } = await understudy('run', 'home/scenarios')
  expect(code).toBe(2)
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^home\/scenarios\/root\.yaml:3:7 .* is outside of the scenarios folder/),
    expect.stringMatching(/^home\/scenarios\/straight\.yaml:3:7 "\/etc\/passwd" is outside/),
    expect.stringMatching(/^home\/scenarios\/up\.yaml:3:7 "\.\.\/outside\.yaml" is outside/),
  ])
})

test('a limit can be raised by name', async () => {
  const rounds = Array.from({ length: 1001 }, (_, index) => index).join(', ')
  const text = `scenario: x\nclock: 2020-03-02\nsteps: [{ each: [${rounds}], as: n, steps: [] }]\n`
  await writeFile(join(folder, 'long.txt'), text)
  const { code, err } = await understudy('run', 'long.txt')
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('--limit rounds=') })
  expect((await understudy('run', 'long.txt', '--limit', 'rounds=2000')).code).toBe(0)
})

test('a path or a height that does not exist ends with 2 and the nearest one', async () => {
  expect(await understudy('run', 'a-god.yaml')).toMatchObject({
    code: 2,
    err: 'a-god.yaml: there is no such file or folder. Did you mean "a-good.yaml"?\n',
  })
  expect(await understudy('run', 'a-good.yaml', '--at', 'pglit')).toMatchObject({
    code: 2,
    err: '--at "pglit": one of domain, api, pglite, postgres, or a URL. Did you mean "pglite"?\n',
  })
})

test('a claim that does not hold is shrunk and written as a scenario that fails', async () => {
  const { code, out } = await understudy(
    'explore',
    'd-explored.yaml',
    '--seed',
    '5',
    '--pins',
    'pins',
  )
  expect(code).toBe(1)
  expect(out).toContain('✗ never late (d-explored.yaml:6)')
  const [pin = ''] = await readdir(join(folder, 'pins'))
  // Ten days after the start is the first moment that is too late.
  expect(await readFile(join(folder, 'pins', pin), 'utf8')).toContain('advance: { by: 10d }')
  expect((await understudy('run', join('pins', pin))).code).toBe(1)
})

test('an exploration that is out of time says what was found so far', async () => {
  const { out } = await understudy('explore', '--runs', '99999999', '--minutes', '0.02')
  expect(out).toMatch(/… .+: \d+ of 99999999 runs, none broken so far\n/)
  expect(out).toMatch(/0 claims tried in 0 runs: 0 broken, stopped before \d+ more/)
  expect(out).toContain('Stopped after 0.02 minutes.')
})

test('Ctrl-C ends an exploration, which says what was found so far', async () => {
  const child = spawn(process.execPath, [main, 'explore', '--runs', '5000'], { cwd: folder })
  const out: string[] = []
  const begun = new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk) => {
      out.push(String(chunk))
      resolve()
    }),
  )
  const closed = new Promise((resolve) => child.on('close', resolve))
  await begun
  child.kill('SIGINT')
  // There is no folder of scenarios here, which is said as well.
  expect(await closed).toBe(2)
  expect(out.join('')).toMatch(
    /claims? tried in \d+ runs?: 0 broken, stopped before \d+ more\nStopped\./,
  )
})

test('serve answers on a free port and stops when it is asked to', async () => {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', 'data'], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: '' },
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
    child.on('close', () => reject(new Error('the server ended')))
  })
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect(await (await fetch(`${address}/workspaces`)).json()).toMatchObject([{ id: 'demo' }])
  const played = await understudy('run', 'a-good.yaml', '--at', address)
  expect(played.code).toBe(0)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

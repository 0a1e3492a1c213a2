import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
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
  expect(await (await fetch(`${address}/workspaces`)).json()).toEqual([])
  const played = await understudy('run', 'a-good.yaml', '--at', address)
  expect(played.code).toBe(0)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

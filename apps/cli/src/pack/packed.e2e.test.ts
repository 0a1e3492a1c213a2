import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packCommandLine } from './pack.ts'

/** Needs no browser, but the pages that browser tests build first: they are packed. One package and one folder for all. */
let [folder, archive] = ['', '']
const scenario = 'scenarios/the-agreement-comes-before-the-plan.yaml'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-theirs-'))
  await mkdir(join(folder, 'home'))
  archive = basename(await packCommandLine(folder))
})

afterAll(() => rm(folder, { recursive: true }))

/** With an empty home, and a registry at which nobody answers. */
const env = () => ({
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
  HOME: join(folder, 'home'),
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
})

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function started(program: string, args: readonly string[]) {
  return spawn(program, args, { cwd: folder, env: env() })
}

function theirs(program: string, ...args: string[]): Promise<Ran> {
  const child = started(program, args)
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.on('data', (chunk) => out.push(String(chunk)))
  child.stderr.on('data', (chunk) => err.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }))
  })
}

/** What `npx understudy` starts, without the second that npx takes for it. */
const launcher = 'node_modules/understudy/understudy.mjs'
const understudy = (...args: string[]) => theirs('node', launcher, ...args)

/** The commands of the workflow that `init` wrote, in order. */
async function workflow(): Promise<string[]> {
  const text = await readFile(join(folder, '.github/workflows/understudy.yml'), 'utf8')
  return [...text.matchAll(/- run: (.+)/g)].map(([, run = '']) => run)
}

/** One of them, without a shell. */
function played(command: string): Promise<Ran> {
  const [program = '', ...args] = command.split(' ')
  return theirs(program, ...args)
}

test('it installs into an empty folder, with nothing to fetch', async () => {
  expect(await theirs('npm', 'i', '-D', `./${archive}`)).toMatchObject({ code: 0 })
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8')
  expect(Object.keys((JSON.parse(lock) as { packages: object }).packages)).toEqual([
    '',
    'node_modules/understudy',
  ])
})

test('init writes a sample once, and leaves alone what is there', async () => {
  const first = await understudy('init')
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toContain(`written  ./${scenario}`)
  const again = await understudy('init')
  expect(again.code).toBe(2)
  expect(again.err).toContain('Nothing was written, because this is there already')
  await rm(join(folder, '.vscode/extensions.json'))
  const { out } = await understudy('init', '--keep')
  expect(out).toContain(`kept     ./${scenario}`)
  expect(out).toContain('written  ./.vscode/extensions.json')
})

test('VS Code is told of a schema that is there, and of the extension that reads it', async () => {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, '.vscode', name), 'utf8')) as unknown
  const settings = (await read('settings.json')) as { 'yaml.schemas': Record<string, string> }
  const [schema = ''] = Object.keys(settings['yaml.schemas'])
  expect((await stat(join(folder, schema))).isFile()).toBe(true)
  expect(await read('extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] })
})

test('the sample is green, red after a change, and green once it is mended, as its workflow runs it', async () => {
  const [installing = '', playing = '', ...more] = await workflow()
  expect(more).toEqual([])
  expect(await played(installing)).toMatchObject({ code: 0 })
  const green = await played(playing)
  expect(green).toMatchObject({ code: 0, out: expect.stringContaining('1 scenario: 1 passed') })

  const text = await readFile(join(folder, scenario), 'utf8')
  const expected = 'refused: customer-agreement-missing'
  await writeFile(join(folder, scenario), text.replace(expected, 'refused: role-insufficient'))
  const red = await played(playing)
  expect(red.code).toBe(1)
  const line = text.split('\n').findIndex((one) => one.includes(expected)) + 1
  expect(red.out).toContain(`at ${scenario}:${line}, Without the agreement`)
  const junit = await readFile(join(folder, 'reports/understudy.xml'), 'utf8')
  expect(junit).toContain('failures="1"')
  expect(junit).toContain(`${scenario}:${line}`)
  const trace = `reports/traces/${scenario.replace('/', '_').replace('.yaml', '.html')}`
  expect(await readFile(join(folder, trace), 'utf8')).toContain('✗ broken')

  await writeFile(join(folder, scenario), text)
  expect((await played(playing)).code).toBe(0)
})

test('a mistake in their file is told with its place and what was probably meant', async () => {
  await writeFile(join(folder, 'scenarios/mistaken.yaml'), 'scenario: x\nclok: 2020-03-02\n')
  const { code, err } = await understudy('run', 'scenarios')
  await rm(join(folder, 'scenarios/mistaken.yaml'))
  expect(code).toBe(2)
  expect(err).toContain('scenarios/mistaken.yaml:2:1')
  expect(err).toContain('Did you mean "clock"?')
})

test('a database inside the process plays the same; a server has to be theirs', async () => {
  expect(await understudy('run', 'scenarios', '--at', 'pglite')).toMatchObject({ code: 0 })
  const server = await understudy('run', 'scenarios', '--at', 'postgres')
  expect(server.code).toBe(2)
  expect(server.err).toContain('set DATABASE_URL')
})

test('explore plays in a worker, and writes what it finds as a scenario', async () => {
  const claim =
    'scenario: Never late\nclock: 2020-03-02\nworld: { customers: { adatum: { country: FR } } }\nproperties:\n  - { name: never late, forAll: { days: { int: { min: 0, max: 50 } } }, steps: [{ advance: { by: "${days}d" } }], finally: { clock: { now: { lt: 2020-03-12 } } } }\n'
  await writeFile(join(folder, 'claim.yaml'), claim)
  const { code, out } = await understudy('explore', 'claim.yaml', '--seed', '1')
  expect(code).toBe(1)
  const [, pin = ''] = /written: (\S+)/.exec(out) ?? []
  expect((await understudy('run', pin)).code).toBe(1)
  await rm(join(folder, pin))
})

test('serve brings console, sandbox, API and its reference, and ends when it is told', async () => {
  const child = started('node', [launcher, 'serve', '--port', '0'])
  const ended = once(child, 'close')
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      const [, found] = /Understudy at (\S+)/.exec(String(chunk)) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  const page = { headers: { accept: 'text/html' } }
  const answered = await Promise.all([
    fetch(`${address}/`, page),
    fetch(`${address}/sandbox/`, page),
    fetch(`${address}/health`),
    fetch(`${address}/docs/reference.js`),
    fetch(`${address}/scenarios`),
  ])
  child.kill()
  const [code] = (await ended) as [number | null]
  expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(code).toBe(0)
})

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadConfiguration, loadSupport, runCucumber } from '@cucumber/cucumber/api'
import { canonicalJson, invariant } from '@understudy/domain'
import { domainTarget, parseScenario, playThrough, type LoggedEvent } from '@understudy/scenario'
import { timed, type Benchmark, type Side } from './benchmark.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scenarios = join(root, 'scenarios')
const file = 'scenarios/azure-plan-transition/two-partners-of-record-make-two-plans.yaml'
const feature = 'bench/src/scenario-replay/two-partners.feature'
const steps = 'bench/src/scenario-replay/steps.ts'

/**
 * The same steps, on the same domain, with every truth checked after every event on both sides. Ours also sends each
 * command twice and compares the state with the fold of the log at the end.
 */
export const scenarioReplay: Benchmark = {
  name: 'scenario-replay',
  claim: 'A scenario replays in about the time that its steps take in cucumber-js.',
  async *comparisons() {
    const warm = await warmCucumber()
    await invariantSameHistory(warm)
    yield {
      kind: 'duel',
      title: 'cold, a process of its own',
      shows: 'time',
      warmUps: 1,
      rounds: 5,
      ours: spawned('our runner', ['apps/cli/understudy.mjs', 'run', file]),
      peer: spawned('cucumber-js', [
        packaged('@cucumber/cucumber', 'bin/cucumber.js'),
        ...cucumberFlags,
      ]),
    }
    yield {
      kind: 'duel',
      title: 'cold, beside a test in code',
      shows: 'time',
      warmUps: 1,
      rounds: 5,
      ours: spawned('our runner', ['apps/cli/understudy.mjs', 'run', file]),
      peer: spawned('vitest', [packaged('vitest', 'vitest.mjs'), ...vitestFlags]),
    }
    yield {
      kind: 'duel',
      title: 'warm, in process',
      shows: 'time',
      warmUps: 5,
      rounds: 15,
      ours: { what: 'our runner', lap: () => timed(async () => (await replay(), 1)) },
      peer: warm,
    }
  },
}

const cucumberFlags = [feature, '--import', steps, '--format', 'summary']
const vitestFlags = [
  'run',
  '--config',
  'bench/src/scenario-replay/vitest.config.ts',
  '--root',
  root,
]

function spawned(what: string, args: readonly string[]): Side {
  const env = { ...process.env, NO_COLOR: '1' }
  return {
    what,
    lap: () =>
      timed(async () => {
        await promisify(execFile)(process.execPath, args, { cwd: root, env })
        return 1
      }),
  }
}

/** A program of a package, as a path. */
function packaged(name: string, program: string): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve(`${name}/package.json`)), program)
}

/** Reads and plays the file; the events of its log. */
async function replay(): Promise<readonly LoggedEvent[]> {
  const findFixture = (name: string) => {
    const path = join(scenarios, name)
    return { file: relative(root, path), text: readFileSync(path, 'utf8') }
  }
  const parsed = parseScenario(readFileSync(join(root, file), 'utf8'), { file, findFixture })
  const [scenario] = parsed.ok ? parsed.scenarios : []
  invariant(scenario, `${file} can be read`)
  const { status, logs } = await playThrough(scenario, domainTarget())
  invariant(status === 'passed', `${file} passes`)
  return logs[0] ?? []
}

/** Support code is loaded once, as the JavaScript API means it; the feature is read each time, as ours is. */
async function warmCucumber(): Promise<Side> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const environment = { cwd: root, stdout: silent, stderr: silent }
  const provided = { paths: [feature], import: [steps], format: ['summary'] }
  const { runConfiguration } = await loadConfiguration({ file: false, provided }, environment)
  const support = await loadSupport(runConfiguration, environment)
  return {
    what: 'cucumber-js',
    lap: () =>
      timed(async () => {
        const { success } = await runCucumber({ ...runConfiguration, support }, environment)
        invariant(success, `${feature} passes`)
        return 1
      }),
  }
}

/** A race over different distances would say nothing: both must record the same facts at the same moments. */
async function invariantSameHistory(theirSide: Side): Promise<void> {
  await theirSide.lap()
  const { lastLog } = await import('./scenario-replay/steps.ts')
  const facts = (log: readonly Pick<LoggedEvent, 'at' | 'event'>[]) =>
    log.map(({ at, event }) => canonicalJson({ at, event }))
  const [ours, theirs] = [facts(await replay()), facts(lastLog)]
  const differing = ours.findIndex((fact, index) => fact !== theirs[index])
  invariant(
    differing === -1 && ours.length === theirs.length,
    `both sides record the same: ${ours[differing]} and ${theirs[differing]}`,
  )
}

import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { timed, type Benchmark, type Side } from './benchmark.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = 'scenarios/azure-plan-transition/two-partners-of-record-make-two-plans.yaml'

/** What stands between a person who presses Enter and the first answer, beside Node alone. */
export const coldStart: Benchmark = {
  name: 'cold-start',
  claim: 'One scenario comes to its verdict within a few times what Node alone needs to start.',
  async *comparisons() {
    const common = { kind: 'duel', shows: 'time', warmUps: 1, rounds: 7 } as const
    const bare = started('node, with nothing to do', ['--eval', '0'])
    yield {
      ...common,
      title: 'one scenario to its verdict',
      ours: started('understudy run, one file', ['apps/cli/understudy.mjs', 'run', file]),
      peer: bare,
    }
    yield {
      ...common,
      title: 'every scenario to its verdict',
      rounds: 5,
      ours: started('understudy run', ['apps/cli/understudy.mjs', 'run']),
      peer: bare,
    }
    yield {
      ...common,
      title: 'what it can do',
      ours: started('understudy --help', ['apps/cli/understudy.mjs', '--help']),
      peer: bare,
    }
  },
}

function started(what: string, args: readonly string[]): Side {
  return {
    what,
    lap: () =>
      timed(async () => {
        await promisify(execFile)(process.execPath, args, { cwd: root })
        return 1
      }),
  }
}

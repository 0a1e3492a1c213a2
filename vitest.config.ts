import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tools/harness/src/longest-first.ts'
import { SecondTries } from './tools/harness/src/second-tries.ts'

const ignored = ['**/node_modules/**', '**/dist/**', '**/template/**']
const slow = ['**/*.postgres.test.ts', '**/*.durability.test.ts', '**/*.e2e.test.ts']

/**
 * A time-out bounds a hang and measures nothing: it is far above what a test takes on a machine with other work. A state
 * that is polled for has less than the test, so that a failure says which one did not come. Milliseconds.
 */
const hang = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
}

const isCi = process.env['CI'] !== undefined

/** What waits for other processes is tried twice there; the reporter of second tries names what needed it. */
const retry = isCi ? 1 : 0

/** What waits for a browser or a database leaves a processor free: two workers more than there are processors. */
const waiting = { maxWorkers: availableParallelism() + 2, sequence: { groupOrder: 1 } }

/** The counts that `.ci/run` closes with. */
const counted: ['json', { outputFile: string }] = [
  'json',
  { outputFile: '.cache/test-results.json' },
]

/** The suffix of a test says what it needs; each project is one kind of need. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SecondTries(), ...(isCi ? [counted] : [])],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,sandbox,bench}/**/*.test.ts', 'tools/!(tidy)/**/*.test.ts'],
          exclude: [...ignored, ...slow],
          // The files share one graph of modules: loading it anew for each cost as much as the tests.
          pool: 'threads',
          isolate: false,
          ...hang,
        },
      },
      {
        test: { name: 'tidy', include: ['tools/tidy/**/*.test.ts'], exclude: ignored, ...hang },
      },
      {
        test: {
          name: 'postgres',
          include: ['**/*.postgres.test.ts', '**/*.durability.test.ts'],
          exclude: ignored,
          ...waiting,
          retry,
          ...hang,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.e2e.test.ts'],
          exclude: ignored,
          globalSetup: './apps/cli/src/testing/build-pages-first.ts',
          // As above: the server that a file starts is the whole house, and is loaded once for all files of a worker.
          isolate: false,
          ...waiting,
          retry,
          ...hang,
        },
      },
    ],
  },
})

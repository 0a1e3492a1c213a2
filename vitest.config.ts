import { defineConfig } from 'vitest/config'

const ignored = ['**/node_modules/**', '**/dist/**', '**/template/**']
const slow = ['**/*.postgres.test.ts', '**/*.durability.test.ts', '**/*.e2e.test.ts']

/** The suffix of a test says what it needs; each project is one kind of need. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,sandbox,bench}/**/*.test.ts', 'tools/!(tidy)/**/*.test.ts'],
          exclude: [...ignored, ...slow],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'tidy',
          include: ['tools/tidy/**/*.test.ts'],
          exclude: ignored,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['**/*.postgres.test.ts', '**/*.durability.test.ts'],
          exclude: ignored,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.e2e.test.ts'],
          exclude: ignored,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

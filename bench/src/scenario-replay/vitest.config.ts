import { defineConfig } from 'vitest/config'

/** The one file that stands beside the scenario and the feature; no project of ours runs it. */
export default defineConfig({
  test: { include: ['bench/src/scenario-replay/two-partners.vitest.ts'], reporters: ['default'] },
})

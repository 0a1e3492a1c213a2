import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { contentPolicy } from './build/content-policy.ts'
import { preparedDatabase } from './build/prepared-database.ts'
import { scenarioFiles } from './build/scenario-files.ts'
import { scenarioSummaries } from './build/scenario-summaries.ts'

export default defineConfig({
  base: '/sandbox/',
  plugins: [
    solid(),
    msw({ mode: 'worker-only' }),
    preparedDatabase(),
    scenarioFiles(),
    contentPolicy(),
    scenarioSummaries(),
  ],
  worker: { format: 'es', plugins: () => [preparedDatabase(), scenarioFiles()] },
  optimizeDeps: { exclude: ['@electric-sql/pglite'] },
  build: { target: 'es2023', chunkSizeWarningLimit: 2000 },
})

import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { contentPolicy } from './build/content-policy.ts'
import { preparedDatabase } from './build/prepared-database.ts'
import { summariesOf } from './build/scenario-summaries.ts'
import { virtualModule } from './build/virtual-module.ts'

/** The text of every scenario and fixture, in the page and in its workers. */
const scenarioFiles = () => virtualModule('scenario-files', 'scenarioFiles', (files) => files)

/** To read them all takes seconds, and to play one needs one: what is listed of them is worked out here. */
const scenarioSummaries = () =>
  virtualModule('scenario-summaries', 'scenarioSummaries', summariesOf)

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

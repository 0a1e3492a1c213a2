import { fileURLToPath } from 'node:url'
import { powerOf, powerText } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { loadScenarios } from './scenario-files.ts'

const folder = (slug: string) =>
  fileURLToPath(new URL(`../../../scenarios/${slug}`, import.meta.url))

/** A small part; `pnpm power` does the whole. */
test('the scenarios of the agreement notice each of its rules, broken in any way', async () => {
  const { scenarios } = await loadScenarios([folder('customer-agreement')])
  const only = new Set(['MCA-02', 'MCA-03', 'MCA-04', 'MCA-05', 'MCA-06'])
  const judged = await powerOf(scenarios, { only })
  expect(judged.length).toBeGreaterThan(10)
  expect(powerText(judged)).toContain('power 100.0 %')
})

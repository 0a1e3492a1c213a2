import { fileURLToPath } from 'node:url'
import { jsonReport, playThrough, reportOf, type JsonReport } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { loadScenarios, mistakesText } from './scenario-files.ts'
import { openTarget } from './targets.ts'

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))

async function playedAt(at: string): Promise<JsonReport> {
  const loaded = await loadScenarios([folder])
  expect(mistakesText(loaded)).toBe('')
  const target = await openTarget(at)
  try {
    const results = []
    for (const scenario of loaded.scenarios) results.push(await playThrough(scenario, target))
    return jsonReport(await reportOf(results, 0))
  } finally {
    await target.close()
  }
}

/** The heights are compared with it, so it is played once. */
const domain = playedAt('domain')

/** Each takes a minute on a free processor; a busy machine may take its time. */
const timeout = 1_800_000

test('every scenario holds in the domain', { timeout }, async () => {
  expect(await domain).toMatchObject({ failures: [], failed: 0 })
})

test.each(['api', 'pglite', 'postgres'])(
  'every scenario says the same at %s, byte for byte',
  { timeout },
  async (at) => {
    const expected = await domain
    const { failures, logHash, rules, refusals } = await playedAt(at)
    expect(failures).toEqual([])
    expect(logHash).toBe(expected.logHash)
    expect({ rules, refusals }).toEqual({ rules: expected.rules, refusals: expected.refusals })
  },
)

test('the scenarios exercise every rule of the workflows that are there', async () => {
  const { rules } = await domain
  const named = /^(REL|MCA|ORD|LIC|AZT|CLK|INV)-|^PLAN-0[1-4]$|^AUD-0[13]$/
  expect(rules.uncovered.filter((id) => named.test(id))).toEqual([])
})

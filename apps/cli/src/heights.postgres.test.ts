import { fileURLToPath } from 'node:url'
import { jsonReport, playThrough, reportOf, type JsonReport } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { loadScenarios, mistakesText } from './scenario-files.ts'
import { openTarget } from './targets.ts'

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))

async function playedAt(at: string): Promise<JsonReport> {
  const loaded = loadScenarios([folder])
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

test('every scenario says the same at every height, byte for byte', async () => {
  const domain = await playedAt('domain')
  expect(domain).toMatchObject({ failures: [], failed: 0 })
  for (const at of ['api', 'pglite', 'postgres']) {
    const { failures, logHash, rules, refusals } = await playedAt(at)
    expect({ at, failures }).toEqual({ at, failures: [] })
    expect({ at, logHash }).toEqual({ at, logHash: domain.logHash })
    expect({ at, rules, refusals }).toEqual({ at, rules: domain.rules, refusals: domain.refusals })
  }
})

test('the scenarios exercise every rule of the workflows that are there', async () => {
  const { rules } = await playedAt('domain')
  const named = /^(REL|MCA|ORD|LIC|AZT|CLK|INV)-|^PLAN-0[1-4]$|^AUD-0[13]$/
  expect(rules.uncovered.filter((id) => named.test(id))).toEqual([])
})

import { fileURLToPath } from 'node:url'
import { domainTarget, playThrough, scenarioText } from '@understudy/scenario'
import { describe, expect, test } from 'vitest'
import { loadScenarios, mistakesText } from './scenario-files.ts'

const loaded = await loadScenarios([fileURLToPath(new URL('../../../scenarios', import.meta.url))])
const target = domainTarget()

test('every scenario file can be read', () => expect(mistakesText(loaded)).toBe(''))

describe('on the domain', () => {
  test.each(loaded.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const result = await playThrough(scenario, target)
      expect(result.status === 'failed' ? scenarioText(result) : '').toBe('')
    },
  )
})

import { refusalCodes, rulebook, type RulebookEntry } from '@understudy/domain'
import type { ScenarioResult } from '../run/result.ts'

export interface Coverage {
  readonly covered: readonly string[]
  readonly uncovered: readonly string[]
}

/**
 * A rule is covered when its refusal was given and expected, or when a file that names the rule looked at an event or
 * a reading that the rulebook lists as its evidence, in a run that produced it. Naming a rule covers nothing.
 */
export function coverageOf(results: readonly ScenarioResult[]): {
  readonly rules: Coverage
  readonly refusals: Coverage
} {
  const passed = results.filter(({ status }) => status === 'passed')
  const given = new Set(passed.flatMap(({ exercised }) => [...exercised.refusals]))
  return {
    rules: split(
      rulebook.map(({ id }) => id),
      (id) => {
        const entry = rulebook.find((one) => one.id === id)
        return entry !== undefined && passed.some((result) => shows(result, entry))
      },
    ),
    refusals: split(refusalCodes(), (code) => given.has(code)),
  }
}

/** Whether a scenario passed and exercised the rule. */
export function shows(
  { status, rules, exercised }: ScenarioResult,
  { id, evidence }: RulebookEntry,
): boolean {
  if (status !== 'passed') return false
  if (exercised.refusedRules.has(id)) return true
  return evidence.some((one) => {
    const [kind, name = ''] = one.split(':')
    switch (kind) {
      case 'refused':
        return exercised.refusals.has(name)
      case 'event':
        return rules.includes(id) && exercised.events.has(name) && exercised.recorded.has(name)
      case 'reading':
        return rules.includes(id) && exercised.readings.has(name)
      case 'invariant':
        return rules.includes(id) && exercised.truths.has(name)
      default:
        return false
    }
  })
}

function split(ids: readonly string[], isCovered: (id: string) => boolean): Coverage {
  return {
    covered: ids.filter((id) => isCovered(id)),
    uncovered: ids.filter((id) => !isCovered(id)),
  }
}

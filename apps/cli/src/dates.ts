import { datesOfRules, datesText, onDates } from '@understudy/scenario'
import { chosen } from './choosing/chosen.ts'
import type { TagExpression } from './choosing/tags.ts'
import { loadScenarios, mistakesText } from './scenario-files.ts'
import { openTarget, orSentence } from './targets.ts'

interface DatesFlags {
  readonly at: string
  readonly dates?: readonly string[]
  readonly tag?: TagExpression
}

/** Gives the commands of each scenario on several dates and prints what differs; resolves with the exit code. */
export async function compareDates(paths: readonly string[], flags: DatesFlags): Promise<number> {
  const loaded = await loadScenarios(paths)
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') console.error(mistakes)
  const { scenarios, nothing } = chosen(loaded, paths, { tag: flags.tag, isCi: false })
  if (nothing !== null) {
    if (mistakes === '') console.error(nothing)
    return 2
  }
  const target = await openTarget(flags.at).catch(orSentence)
  if (!target) return 2
  const dates = flags.dates ?? datesOfRules()
  try {
    for (const scenario of scenarios) {
      console.log(`\n${scenario.file}`)
      console.log(datesText(await onDates(scenario, dates, target), dates))
    }
  } finally {
    await target.close()
  }
  return mistakes === '' ? 0 : 2
}

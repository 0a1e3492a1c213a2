import { domainTarget, playThrough, shownBy, shownText } from '@understudy/scenario'
import { interruption } from './interruption.ts'
import { someScenarios } from './scenario-files.ts'

export interface CoverageFlags {
  readonly all?: boolean
  readonly json?: boolean
}

/** Plays the scenarios on the domain and prints what they show; resolves with the exit code. */
export async function coverage(paths: readonly string[], flags: CoverageFlags): Promise<number> {
  const loaded = await someScenarios(paths)
  if (!loaded) return 2
  const { signal, stop } = interruption()
  const played = []
  for (const scenario of loaded.scenarios) {
    if (signal.aborted) break
    played.push({ scenario, result: await playThrough(scenario, domainTarget(), { signal }) })
  }
  stop()
  const kinds = shownBy(played)
  console.log(flags.json ? JSON.stringify({ kinds }, null, 2) : shownText(kinds, flags.all))
  const failed = played.filter(({ result }) => result.status === 'failed').length
  if (failed > 0) console.error(`${failed} failed and show nothing; see: understudy run`)
  if (loaded.hasMistakes) return 2
  return failed > 0 || signal.aborted ? 1 : 0
}

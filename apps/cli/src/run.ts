import {
  playThrough,
  reportOf,
  scenarioText,
  summaryText,
  type Bounds,
  type RunReport,
  type Scenario,
  type ScenarioResult,
  type Target,
} from '@understudy/scenario'
import { chosen } from './chosen.ts'
import { interruption } from './interruption.ts'
import { reporters, writeReports, type FileReporter, type ReportFile } from './report-files.ts'
import { loadScenarios, mistakesText, type Loaded } from './scenario-files.ts'
import { openTarget, orSentence } from './targets.ts'

export interface RunFlags {
  readonly at: string
  readonly reporter: 'text' | FileReporter
  readonly report?: readonly ReportFile[]
  readonly tag?: string
  readonly bail?: boolean
  readonly limit?: Bounds
}

/** Plays the scenarios and prints the report; resolves with the exit code. */
export async function run(paths: readonly string[], flags: RunFlags): Promise<number> {
  const loaded = await loadScenarios(paths, flags.limit)
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') console.error(mistakes)
  const { scenarios, nothing } = chosen(loaded, paths, flags.tag)
  if (nothing !== null) {
    if (mistakes === '') console.error(nothing)
    return 2
  }
  const target = await openTarget(flags.at).catch(orSentence)
  if (!target) return 2
  const { signal, stop } = interruption()
  try {
    const start = performance.now()
    const results = await playAll(scenarios, target, flags, signal)
    const report = await reportOf(results, performance.now() - start)
    console.log(printed(report, flags.reporter))
    await writeReports(report, flags.report ?? [])
    if (signal.aborted) console.error(`Stopped after ${results.length} of ${scenarios.length}.`)
    // Said again at the end: what could not be read stands far above by now.
    if (mistakes !== '' && flags.reporter === 'text') console.error(unreadText(loaded))
    if (mistakes !== '') return 2
    return report.failed > 0 || signal.aborted ? 1 : 0
  } finally {
    stop()
    await target.close()
  }
}

function printed(report: RunReport, reporter: RunFlags['reporter']): string {
  return reporter === 'text'
    ? summaryText(report, { colours: process.stdout.isTTY })
    : reporters[reporter](report).trimEnd()
}

function unreadText({ diagnostics, missing }: Loaded): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size + missing.length
  const what = files === 1 ? '1 file' : `${files} files`
  return `${what} could not be read; see above.`
}

async function playAll(
  scenarios: readonly Scenario[],
  target: Target,
  { reporter, bail }: RunFlags,
  signal: AbortSignal,
): Promise<ScenarioResult[]> {
  const today = new Date().toISOString().slice(0, 10)
  const results: ScenarioResult[] = []
  for (const scenario of scenarios) {
    if (signal.aborted) break
    const result = await playThrough(scenario, target, { signal, today })
    results.push(result)
    if (reporter === 'text') console.log(scenarioText(result, { colours: process.stdout.isTTY }))
    if (bail && result.status === 'failed') break
  }
  return results
}

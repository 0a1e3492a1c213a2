import {
  reportOf,
  scenarioText,
  summaryText,
  type Bounds,
  type Outcomes,
  type RunReport,
  type Scenario,
  type ScenarioResult,
} from '@understudy/scenario'
import { chosen } from './choosing/chosen.ts'
import type { Shard } from './choosing/shard.ts'
import type { TagExpression } from './choosing/tags.ts'
import { interruption } from './interruption.ts'
import { keepLastRun, readLastRun } from './last-run.ts'
import { inOrder } from './playing/in-order.ts'
import { openPlayers } from './playing/open-players.ts'
import type { Players } from './playing/players.ts'
import { reporters, writeReports, type FileReporter, type ReportFile } from './report-files.ts'
import { loadScenarios, mistakesText, type Loaded } from './scenario-files.ts'
import { orSentence } from './targets.ts'
import { writeTraces } from './trace-files.ts'

export interface RunFlags {
  readonly at: string
  readonly reporter: 'text' | FileReporter
  readonly report?: readonly ReportFile[]
  readonly tag?: TagExpression
  readonly shard?: Shard
  readonly onlyFailed?: boolean
  readonly jobs: number
  /** Where the last run is kept. */
  readonly last: string
  /** Where a page goes for each failure. */
  readonly trace?: string
  readonly bail?: boolean
  readonly limit?: Bounds
}

/** Plays the scenarios and prints the report; resolves with the exit code. */
export async function run(paths: readonly string[], flags: RunFlags): Promise<number> {
  const loaded = await loadScenarios(paths, flags.limit)
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') console.error(mistakes)
  const before = await readLastRun(flags.last)
  if (flags.onlyFailed && before === null) {
    console.error(`No earlier run is kept in ${flags.last}; run once without --only-failed.`)
    return 2
  }
  const { scenarios, nothing, note } = chosen(loaded, paths, choiceOf(flags, before))
  if (nothing !== null) {
    if (mistakes === '') console.error(nothing)
    return 2
  }
  if (note !== null) console.error(note)
  if (scenarios.length === 0) {
    console.log('Nothing of it failed the last time.')
    return mistakes === '' ? 0 : 2
  }
  const players = await openPlayers(flags.at, flags.jobs).catch(orSentence)
  if (!players) return 2
  const { signal, stop } = interruption()
  try {
    const start = performance.now()
    const results = await playAll(scenarios, players, flags, signal)
    const report = await reportOf(results, performance.now() - start, before)
    console.log(printed(report, flags.reporter))
    await writeReports(report, flags.report ?? [])
    if (flags.trace !== undefined) {
      for (const file of await writeTraces(flags.trace, scenarios, results))
        console.error(`trace: ${file}`)
    }
    await keepLastRun(flags.last, before, results)
    if (signal.aborted) console.error(`Stopped after ${results.length} of ${scenarios.length}.`)
    // Said again at the end: what could not be read stands far above by now.
    if (mistakes !== '' && flags.reporter === 'text') console.error(unreadText(loaded))
    if (mistakes !== '') return 2
    return report.failed > 0 || signal.aborted ? 1 : 0
  } finally {
    stop()
    await players.close()
  }
}

function choiceOf({ tag, shard, onlyFailed }: RunFlags, before: Outcomes | null) {
  const ids = Object.entries(before ?? {}).filter(([, status]) => status === 'failed')
  const failed = onlyFailed ? new Set(ids.map(([id]) => id)) : undefined
  return { tag, shard, failed, isCi: (process.env['CI'] ?? '') !== '' }
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
  players: Players,
  { reporter, bail }: RunFlags,
  signal: AbortSignal,
): Promise<ScenarioResult[]> {
  const today = new Date().toISOString().slice(0, 10)
  const results: ScenarioResult[] = []
  for await (const result of inOrder(scenarios, players, { signal, today })) {
    results.push(result)
    if (reporter === 'text') console.log(scenarioText(result, { colours: process.stdout.isTTY }))
    if (bail && result.status === 'failed') break
  }
  return results
}

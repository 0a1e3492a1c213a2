import {
  domainTarget,
  parseScenario,
  playThrough,
  type Failure,
  type Scenario,
  type ScenarioResult,
} from '@understudy/scenario'
import { triedProperties } from '../../lab/claims.ts'
import { fixtureAmong, type ScenarioText } from '../../list/scenarios.ts'
import { vocabulary } from '../../list/vocabulary.ts'

/** A text to run, with the files that it may use. */
export interface RunQuestion {
  readonly file: ScenarioText
  readonly files: readonly ScenarioText[]
}

/** What came of running a text: how each of its lines went, and why those that failed did. */
export interface TextRun {
  readonly passed: number
  readonly failed: number
  /** Scenarios that the text holds; fewer were run while it goes on. */
  readonly total: number
  readonly steps: number
  readonly milliseconds: number
  readonly lines: readonly LineVerdict[]
  readonly failures: readonly Failure[]
}

export interface LineVerdict {
  readonly line: number
  readonly verdict: 'passed' | 'failed'
}

/** Of many cells that fail at one line, the first are told. */
const failuresPerLineMax = 3

/** Plays every scenario of a text on the domain; what came of it so far is told after each. */
export async function runText(
  { file, files }: RunQuestion,
  onSoFar: (run: TextRun) => void = () => undefined,
): Promise<TextRun> {
  const start = performance.now()
  const results: ScenarioResult[] = []
  const parsed = parseScenario(file.text, {
    file: `scenarios/${file.path}`,
    findFixture: fixtureAmong(files),
    vocabulary,
  })
  const scenarios: readonly Scenario[] = parsed.ok ? parsed.scenarios : []
  const told = () => sumOf(results, scenarios.length, performance.now() - start)
  for (const scenario of scenarios) {
    results.push(await playThrough(scenario, domainTarget(), { properties: triedProperties }))
    onSoFar(told())
  }
  return told()
}

function sumOf(results: readonly ScenarioResult[], total: number, milliseconds: number): TextRun {
  const failures = results.flatMap((result) => result.failures)
  const verdicts = results.flatMap((result) => result.verdicts)
  const failed = new Set([
    ...failures.map(({ line }) => line),
    ...verdicts.flatMap(({ verdict, range }) => (verdict === 'failed' ? [range.start.line] : [])),
  ])
  const passed = new Set(verdicts.map(({ range }) => range.start.line))
  const lines = [...new Set([...passed, ...failed])].toSorted((a, b) => a - b)
  const atLine = Map.groupBy(failures, ({ line }) => line)
  return {
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: results.filter(({ status }) => status === 'failed').length,
    total,
    steps: results.reduce((sum, { steps }) => sum + steps, 0),
    milliseconds,
    lines: lines.map((line) => ({ line, verdict: failed.has(line) ? 'failed' : 'passed' })),
    failures: [...atLine.values()].flatMap((some) => some.slice(0, failuresPerLineMax)),
  }
}

import { inLocale, type Locale } from '../language/words.ts'
import type { ScenarioResult } from '../run/result.ts'
import { diffText } from './diff-text.ts'
import type { RunReport } from './run.ts'

export interface TextOptions {
  /** Only where a terminal shows it. */
  readonly colours?: boolean
  readonly locale?: Locale
}

/** One line a scenario; under a failed one the reason, the place in the file, and the difference. */
export function scenarioText(result: ScenarioResult, options: TextOptions = {}): string {
  const paint = painter(options.colours ?? false)
  const title = inLocale(result.title, options.locale)
  const cell = /\[.*\]$/.exec(result.id)?.[0] ?? ''
  const name = cell === '' ? title : `${title} ${cell}`
  if (result.status === 'skipped')
    return `${paint('yellow', '-')} ${name} (skipped: ${result.skipped})`
  if (result.status === 'passed') return `${paint('green', '✓')} ${name}`
  const reasons = result.failures.flatMap(({ file, line, step, message, differences }) => [
    `    ${paint('red', message)}`,
    `    at ${file}:${line}, ${step}`,
    ...coloured(diffText(differences), paint),
  ])
  return [`${paint('red', '✗')} ${name}`, ...reasons].join('\n')
}

/** The last lines: how many, how long, what of the rulebook was exercised, and the fingerprint of all logs. */
export function summaryText(report: RunReport, options: TextOptions = {}): string {
  const paint = painter(options.colours ?? false)
  const { results, passed, failed, skipped, steps, durationMs, rules, refusals } = report
  const counts = [
    paint('green', `${passed} passed`),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
    ...(skipped > 0 ? [paint('yellow', `${skipped} skipped`)] : []),
  ]
  const share = ({ covered, uncovered }: RunReport['rules']) =>
    `${covered.length} of ${covered.length + uncovered.length}`
  const plural = results.length === 1 ? 'scenario' : 'scenarios'
  return [
    '',
    `${results.length} ${plural}: ${counts.join(', ')}; ${steps} steps in ${Math.round(durationMs)} ms`,
    `rules exercised: ${share(rules)}; refusals given and expected: ${share(refusals)}`,
    ...sinceLast(report, paint),
    `log hash: ${report.logHash}`,
  ].join('\n')
}

/** Nothing when all went as it did the last time. */
function sinceLast({ against }: RunReport, paint: ReturnType<typeof painter>): string[] {
  const { newlyFailed = [], mended = [] } = against ?? {}
  const said = [
    ...(newlyFailed.length > 0 ? [paint('red', `${newlyFailed.length} newly failed`)] : []),
    ...(mended.length > 0 ? [paint('green', `${mended.length} mended`)] : []),
  ]
  return said.length > 0 ? [`since the last run: ${said.join(', ')}`] : []
}

type Colour = 'red' | 'green' | 'yellow'
const codes = { red: 31, green: 32, yellow: 33 } as const

function painter(isOn: boolean) {
  return (colour: Colour, text: string) =>
    isOn ? `\u001B[${codes[colour]}m${text}\u001B[39m` : text
}

function coloured(diff: string, paint: ReturnType<typeof painter>): string[] {
  if (diff === '') return []
  return diff.split('\n').map((line) => {
    if (line.startsWith('  -')) return `      ${paint('green', line)}`
    return `      ${line.startsWith('  +') ? paint('red', line) : line}`
  })
}

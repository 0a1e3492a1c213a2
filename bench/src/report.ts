import type { Benchmark, Lap } from './benchmark.ts'
import type { Measured } from './measure.ts'
import { each, ratios, spread, type Spread } from './statistics.ts'

/** What was measured where: the whole of `--json`, and what the tables are written from. */
export interface Report {
  readonly at: string
  readonly command: string
  readonly machine: string
  readonly results: readonly Result[]
}

export type Result = Measured & Pick<Benchmark, 'name' | 'claim'>

const heads = ['', 'ours', 'peer', 'ratio', 'laps'] as const

/** One row for each comparison. */
export function rowsOf(results: readonly Result[]): readonly (readonly string[])[] {
  return results.map((result) => {
    const what = `${result.name}: ${result.title}`
    if (result.kind === 'skipped') return [what, `skipped: ${result.reason}`, '', '', '']
    const { ours, peer, shows } = result
    const ratio = ratioText(spread(ratios(ours.laps, peer.laps)))
    const [mine, other] = [sideText(ours, shows), sideText(peer, shows)]
    return [what, mine, other, ratio, `${ours.laps.length} × 2`]
  })
}

/** Columns in line, for a terminal. */
export function tableText(results: readonly Result[]): string {
  const lines = [heads, ...rowsOf(results)]
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  )
  return lines
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** docs/benchmarks.md: every comparison that was made, whoever won. */
export function markdownOf({ at, command, machine, results }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const claims = new Map(results.map(({ name, claim }) => [name, claim]))
  return `# Benchmarks

Written by \`${command}\` on ${at.slice(0, 10)}. ${machine}.

${explanation}

${[line(heads), line(heads.map(() => '---')), ...rowsOf(results).map(line)].join('\n')}

What each is meant to show:

${[...claims].map(([name, claim]) => `- **${name}**: ${claim}`).join('\n')}

How they are measured, and why so: [0050](decisions/0050-benchmarks-are-duels.md).
`
}

export const explanation =
  'The ratio is how many times as long ours takes as the peer, round by round: the median, and in brackets the quarters on both sides of it. ' +
  'Below 1 ours is faster. Times and rates are medians of laps; the weather of the machine moves them, and the ratio hardly.'

function sideText(
  { what, laps }: { readonly what: string; readonly laps: readonly Lap[] },
  shows: 'time' | 'rate',
): string {
  const { median } = spread(laps.map(each))
  const held = laps.flatMap(({ megabytes }) => (megabytes === undefined ? [] : [megabytes]))
  const memory = held.length === 0 ? '' : `, ${digits(spread(held).median)} MB`
  return `${shows === 'time' ? `${digits(median)} ms` : `${digits(1000 / median)}/s`}${memory} (${what})`
}

function ratioText({ low, median, high }: Spread): string {
  return `${digits(median)} (${digits(low)}–${digits(high)})`
}

/** Three digits that count; more of them would only be weather. */
function digits(number: number): string {
  return Number(number.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 })
}

import { inLocale, type Locale } from '../language/words.ts'
import type { ScenarioResult } from '../run/result.ts'
import { diffText } from './diff-text.ts'
import type { Coverage } from './coverage.ts'
import { escaped, textOf } from './escaped.ts'
import { sinceTheLastRun } from './html-against.ts'
import { rulesTable } from './html-rules.ts'
import type { RunReport } from './run.ts'
import { reportScript, reportStyle } from './html-parts.ts'

/**
 * One page that needs nothing else: what failed first, what went otherwise than the last time, then every scenario by folder, and
 * for each rule the scenarios that show it and its source.
 */
export function htmlReport(report: RunReport, locale: Locale = 'en'): string {
  const { results, passed, failed, skipped, steps, durationMs, logHash, rules, refusals } = report
  const broken = results.filter(({ status }) => status === 'failed')
  const sound = results.filter(({ status }) => status !== 'failed')
  const folders = Map.groupBy(sound, ({ file }) => file.split('/').slice(0, -1).join('/'))
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${failed > 0 ? `${failed} failed` : 'All passed'}: ${results.length} scenarios</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>Scenarios</h1>
<p class="counts" data-status="${failed > 0 ? 'failed' : 'passed'}">${results.length} scenarios: ${counts}; ${steps} steps in ${Math.round(durationMs)} ms</p>
<p>Log hash <code>${escaped(logHash)}</code></p>
<form role="search" onsubmit="return false">
<label>Search <input type="search" id="search" autocomplete="off"></label>
<label><input type="checkbox" id="failed"> Only what failed</label>
<output id="shown" aria-live="polite"></output>
</form>
</header>
<main>
${broken.length > 0 ? section('Failed', broken, locale) : ''}
${sinceTheLastRun(report.against)}
${[...folders].map(([folder, cases]) => section(folder, cases, locale)).join('\n')}
${coverage('Rules', rules)}
${coverage('Refusals', refusals)}
${rulesTable(results, locale)}
</main>
<script>${reportScript}</script>
</body>
</html>
`
}

function section(folder: string, cases: readonly ScenarioResult[], locale: Locale): string {
  return [
    `<section><h2>${escaped(folder)}</h2><ul class="cases">`,
    ...cases.map((one) => caseItem(one, locale)),
    '</ul></section>',
  ].join('\n')
}

const marks = { passed: '✓', failed: '✗', skipped: '–' } as const

function caseItem(result: ScenarioResult, locale: Locale): string {
  const { id, title, status, rules, steps, durationMs, skipped } = result
  const cell = /\[.*\]$/.exec(id)?.[0] ?? ''
  const name = `${textOf(title, locale)} ${escaped(cell)}`
  const facts = [
    ...rules.map(escaped),
    steps === 1 ? '1 step' : `${steps} steps`,
    `${Math.round(durationMs)} ms`,
    ...(skipped === null ? [] : [`skipped: ${escaped(skipped)}`]),
  ]
  const words = escaped([id, inLocale(title, locale), ...rules].join(' ').toLowerCase())
  const head = `<span class="mark" aria-label="${status}">${marks[status]}</span> ${name} <small>${facts.join(' · ')}</small>`
  const reasons = result.failures.map(({ file, line, step, message, differences }) => {
    const where = `${escaped(file)}:${line}, ${escaped(step)}`
    return `<p>${escaped(message)}<br><code>${where}</code></p><pre>${escaped(diffText(differences))}</pre>`
  })
  const body =
    reasons.length === 0
      ? head
      : `<details open><summary>${head}</summary>${reasons.join('\n')}</details>`
  return `<li id="${escaped(id)}" data-status="${status}" data-words="${words}">${body}</li>`
}

function coverage(title: string, { covered, uncovered }: Coverage): string {
  const all = covered.length + uncovered.length
  const rest =
    uncovered.length === 0
      ? ''
      : `<p>Not exercised: ${uncovered.map((id) => `<code>${escaped(id)}</code>`).join(', ')}</p>`
  return `<section><h2>${title}</h2><p>${covered.length} of ${all} exercised.</p>${rest}</section>`
}

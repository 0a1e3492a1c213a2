import { inLocale } from '../language/words.ts'
import type { ScenarioResult } from '../run/result.ts'
import { diffText } from './diff-text.ts'
import type { RunReport } from './run.ts'

/** JUnit XML as CI servers read it: a suite for each file, a case for each scenario or matrix cell. */
export function junitReport({ results, failed, skipped, durationMs }: RunReport): string {
  const files = Map.groupBy(results, ({ file }) => file)
  const suites = [...files].map(([file, cases]) => {
    const failures = cases.filter(({ status }) => status === 'failed').length
    const skips = cases.filter(({ status }) => status === 'skipped').length
    const time = seconds(cases.reduce((sum, one) => sum + one.durationMs, 0))
    const open = `  <testsuite name=${quoted(file)} tests="${cases.length}" failures="${failures}" skipped="${skips}" time="${time}">`
    return [open, ...cases.map(caseText), '  </testsuite>'].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="scenarios" tests="${results.length}" failures="${failed}" skipped="${skipped}" time="${seconds(durationMs)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function caseText(result: ScenarioResult): string {
  const { id, file, title, status, failures, durationMs, skipped } = result
  const place = `file=${quoted(file)} line="${failures[0]?.line ?? 1}"`
  const open = `    <testcase classname=${quoted(id)} name=${quoted(inLocale(title))} ${place} time="${seconds(durationMs)}"`
  if (status === 'passed') return `${open}/>`
  const inside =
    status === 'skipped'
      ? [`      <skipped message=${quoted(skipped ?? '')}/>`]
      : failures.map(({ line, step, reason, message, differences }) => {
          const body = escaped(`${file}:${line}, ${step}\n${diffText(differences)}`)
          return `      <failure type=${quoted(reason.kind)} message=${quoted(message)}>${body}</failure>`
        })
  return [`${open}>`, ...inside, '    </testcase>'].join('\n')
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`
}

/** XML 1.0 has no way to write most control characters. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const printable = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '�')
  return printable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

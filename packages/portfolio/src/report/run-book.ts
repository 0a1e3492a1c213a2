import { said, type Report } from './report.ts'
import { cellText } from './markdown.ts'

/** What a team does on each day, customer by customer, with boxes to check. */
export function runBookOf(report: Report): string {
  const { words, nameOf, day, flow, step } = said(report)
  const rows = new Map(
    report.rehearsal.board
      .filter((row) => row.flow === 'azure-plan-transition')
      .map((row) => [row.customer, row]),
  )
  const title = `# ${words.headings.plan}`
  const waves = report.rehearsal.waves.map((wave) => [
    `## ${day(wave.day)}`,
    ...wave.customers.map((id) =>
      [
        `### ${cellText(nameOf(id))}`,
        '',
        ...(rows.get(id)?.steps ?? []).map((one) => `- [ ] ${cellText(step(one))}`),
        `- [ ] ${flow('azure-plan-transition')}`,
      ].join('\n'),
    ),
  ])
  return `${[title, ...waves.flat()].join('\n\n')}\n`
}

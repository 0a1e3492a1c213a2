import { cellText } from './markdown.ts'
import { plannedOf } from './planned.ts'
import { said, type Report } from './report.ts'

/** What a team does on each day, customer by customer, with boxes to check. */
export function runBookOf(report: Report): string {
  const { words, nameOf, day, flow, step } = said(report)
  const title = `# ${words.headings.plan}`
  const waves = plannedOf(report.rehearsal).map((wave) => [
    `## ${day(wave.day)}`,
    ...wave.customers.map(({ id, steps }) =>
      [
        `### ${cellText(nameOf(id))}`,
        '',
        ...steps.map((one) => `- [ ] ${cellText(step(one))}`),
        `- [ ] ${flow('azure-plan-transition')}`,
      ].join('\n'),
    ),
  ])
  return `${[title, ...waves.flat()].join('\n\n')}\n`
}

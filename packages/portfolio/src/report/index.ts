import { calendarOf } from './calendar.ts'
import { csvOf } from './csv.ts'
import { htmlOf } from './html.ts'
import { markdownOf } from './markdown.ts'
import { said, type Report, type ReportFile } from './report.ts'
import { runBookOf } from './run-book.ts'
import { plansTable } from './plans-table.ts'
import { scriptOf } from './script.ts'
import { planText } from '../plan/plan-file.ts'
import { assumedTable, boardTable, mistakesTable, realityTable, wavesTable } from './tables.ts'
import { templateFile } from './template-file.ts'
import { yearInvoicesTable, yearTable } from './year-tables.ts'

export type { Report, ReportFile } from './report.ts'

/** Everything that is taken away, all from one reading. Same rehearsal, same bytes. */
export function reportFiles(report: Report): readonly ReportFile[] {
  const { rehearsal, answers } = report
  const text = markdownOf(report)
  const reality = realityTable(report)
  const plans = plansTable(report)
  return [
    { name: 'report.md', text },
    { name: 'report.html', text: htmlOf(text, report.locale) },
    { name: 'run-book.md', text: runBookOf(report) },
    { name: 'partner-center.sh', text: scriptOf(report) },
    { name: 'dates.ics', text: calendarOf(report) },
    { name: 'board.csv', text: csvOf(boardTable(report)) },
    { name: 'waves.csv', text: csvOf(wavesTable(report)) },
    { name: 'mistakes.csv', text: csvOf(mistakesTable(report)) },
    { name: 'assumed.csv', text: csvOf(assumedTable(report)) },
    { name: 'plan.json', text: planText(answers.asOf, rehearsal.waves, said(report).nameOf) },
    { name: 'my-customers.csv', text: templateFile(rehearsal.gathered) },
    ...(plans === null ? [] : [{ name: 'plans.csv', text: csvOf(plans) }]),
    ...[
      { name: 'year.csv', table: yearTable(report) },
      { name: 'year-invoices.csv', table: yearInvoicesTable(report) },
    ].flatMap(({ name, table }) => (table === null ? [] : [{ name, text: csvOf(table) }])),
    ...(reality === null ? [] : [{ name: 'reality.csv', text: csvOf(reality) }]),
  ]
}

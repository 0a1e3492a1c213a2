import { csvOf } from './csv.ts'
import { htmlOf } from './html.ts'
import { markdownOf } from './markdown.ts'
import type { Report, ReportFile } from './report.ts'
import { runBookOf } from './run-book.ts'
import { assumedTable, boardTable, mistakesTable, wavesTable } from './tables.ts'

export type { Report, ReportFile } from './report.ts'

/** Everything that is taken away, all from one reading. Same rehearsal, same bytes. */
export function reportFiles(report: Report): readonly ReportFile[] {
  const text = markdownOf(report)
  return [
    { name: 'report.md', text },
    { name: 'report.html', text: htmlOf(text, report.locale) },
    { name: 'run-book.md', text: runBookOf(report) },
    { name: 'board.csv', text: csvOf(boardTable(report)) },
    { name: 'waves.csv', text: csvOf(wavesTable(report)) },
    { name: 'mistakes.csv', text: csvOf(mistakesTable(report)) },
    { name: 'assumed.csv', text: csvOf(assumedTable(report)) },
  ]
}

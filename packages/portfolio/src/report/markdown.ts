import { formatCount } from '@understudy/messages'
import { plansTable } from './plans-table.ts'
import { said, type Report, type TextTable } from './report.ts'
import {
  assumedTable,
  filesTable,
  mistakesTable,
  realityTable,
  standingsTable,
  wavesTable,
  withoutRulesTable,
} from './tables.ts'
import { yearInvoicesTable, yearTable } from './year-tables.ts'

/** Rows of a table in the report; the whole of it is in the CSV file beside. */
const rowsMax = 50

/** The report that a person reads, as Markdown. */
export function markdownOf(report: Report): string {
  const { words, day } = said(report)
  const { rehearsal, answers, locale } = report
  const customers = Object.keys(rehearsal.world.facts.customers).length
  const { headings } = words
  const reality = realityTable(report)
  const plans = plansTable(report)
  const [year, invoices] = [yearTable(report), yearInvoicesTable(report)]
  const part = (heading: string, table: TextTable) => [
    `## ${heading}`,
    ...(table.rows.length === 0 ? [words.none] : [tableText(table)]),
    ...(table.rows.length > rowsMax ? [words.more(String(table.rows.length - rowsMax))] : []),
  ]
  return `${[
    `# ${words.title(answers.name, day(answers.asOf))}`,
    formatCount(locale, customers, words.customers),
    ...part(headings.files, filesTable(report)),
    ...(reality === null ? [] : part(headings.reality, reality)),
    ...part(headings.board, standingsTable(report)),
    ...(plans === null ? [] : part(words.plans.title, plans)),
    ...part(headings.plan, wavesTable(report)),
    ...(year === null ? [] : [...part(words.year.title, year), words.year.note]),
    ...(invoices === null ? [] : part(words.year.invoices, invoices)),
    ...part(headings.assumed, assumedTable(report)),
    words.assumedNote,
    ...part(headings.withoutRules, withoutRulesTable(report)),
    ...part(headings.mistakes, mistakesTable(report)),
  ].join('\n\n')}\n`
}

function tableText({ header, rows }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`
  const rule = `|${header.map(() => ' --- |').join('')}`
  return [line(header), rule, ...rows.slice(0, rowsMax).map(line)].join('\n')
}

/** As it is, whatever a file called something: nothing of it becomes markup. */
export function cellText(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, (sign) => `\\${sign}`)
    .replaceAll(/[\r\n]+/g, ' ')
}

import { term, wordsIn } from '@understudy/messages'
import type { Holdings } from '../plan/year.ts'
import { said, type Report, type TextTable } from './report.ts'

const counted = [
  'legacyAzure',
  'underPlan',
  'seats',
  'users',
  'usersWithout',
  'servicesLost',
] as const satisfies readonly (keyof Holdings)[]

/** What there is on the day of the files, and a year after the plan; null where nobody asked for it. */
export function yearTable(report: Report): TextTable | null {
  const { year } = report.rehearsal
  if (year === null) return null
  const { words, day } = said(report)
  return {
    header: [words.year.counted, day(report.answers.asOf), day(year.until)],
    rows: counted.map((what) => [
      words.year[what],
      String(year.before[what]),
      String(year.after[what]),
    ]),
  }
}

/** The partner's invoices from the day of the files to the end of that year. Usage has no amount where files name no meters. */
export function yearInvoicesTable(report: Report): TextTable | null {
  const { year } = report.rehearsal
  if (year === null) return null
  const { words } = said(report)
  const { terms } = wordsIn(report.locale)
  return {
    header: [
      words.year.month,
      words.year.invoice,
      words.columns.kind,
      words.plans.customers,
      words.year.amount,
      words.columns.currency,
    ],
    rows: year.invoices.map(({ period, number, stream, customers, total }) => [
      period.from.slice(0, 7),
      number,
      term(terms.streams, stream),
      String(customers),
      stream === 'license' ? total.amount : '',
      stream === 'license' ? total.currency : '',
    ]),
  }
}

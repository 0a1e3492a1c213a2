import { dayOf } from '@understudy/domain'
import { realityOf } from '../plan/reality.ts'
import { said, type Report, type TextTable } from './report.ts'

/** What each file was taken for. */
export function filesTable(report: Report): TextTable {
  const { words } = said(report)
  const { file, kind, lines, taken } = words.columns
  return {
    header: [file, kind, lines, taken],
    rows: report.rehearsal.gathered.files.map((one) => [
      one.file,
      one.format ?? words.fileUnknown,
      String(one.lines),
      String(one.taken),
    ]),
  }
}

/** How many customers stand where, by flow. */
export function standingsTable(report: Report): TextTable {
  const { words, flow } = said(report)
  const counted = Map.groupBy(report.rehearsal.board, (row) => `${row.flow} ${row.standing}`)
  return {
    header: [words.columns.flow, words.columns.standing, words.columns.count],
    rows: [...counted.values()].flatMap((rows) => {
      const [first] = rows
      if (first === undefined) return []
      return [[flow(first.flow), words.standings[first.standing], String(rows.length)]]
    }),
  }
}

/** Each customer under each flow that concerns it. */
export function boardTable(report: Report): TextTable {
  const { words, flow, first, who } = said(report)
  const { columns } = words
  return {
    header: [
      columns.flow,
      columns.customer,
      'ID',
      columns.standing,
      columns.first,
      columns.who,
      columns.subscriptions,
      columns.seats,
      columns.until,
      columns.after,
      columns.currency,
      columns.users,
      columns.by,
    ],
    rows: report.rehearsal.board
      .filter(({ standing }) => standing !== 'nothing-to-do')
      .map((row) => [
        flow(row.flow),
        row.name,
        row.customer,
        words.standings[row.standing],
        first(row),
        who(row),
        String(row.subscriptions),
        String(row.seats),
        row.monthly.until?.amount ?? '',
        row.monthly.after?.amount ?? '',
        (row.monthly.until ?? row.monthly.after)?.currency ?? '',
        String(row.users),
        row.by === null ? '' : dayOf(row.by),
      ]),
  }
}

/** Who begins when, and what became of it when it was played. */
export function wavesTable(report: Report): TextTable {
  const { words, nameOf } = said(report)
  const became = new Map(report.rehearsal.played.map((one) => [one.customer, one.became]))
  const { day, customer, became: result } = words.columns
  return {
    header: [day, customer, 'ID', result],
    rows: report.rehearsal.waves.flatMap((wave) =>
      wave.customers.map((id) => [
        wave.day,
        nameOf(id),
        id,
        words.became[became.get(id) ?? 'under-way'],
      ]),
    ),
  }
}

export function mistakesTable(report: Report): TextTable {
  const { words } = said(report)
  const { file, line, column, mistake, value, instead } = words.columns
  const { gathered, world } = report.rehearsal
  return {
    header: [file, line, column, mistake, value, instead],
    rows: [...gathered.mistakes, ...world.mistakes].map((one) => [
      one.file,
      String(one.line),
      one.column ?? '',
      words.mistakes[one.kind],
      one.value,
      one.instead ?? words.leftOut,
    ]),
  }
}

/** What nobody said, by what was taken for it, with how often. */
export function assumedTable(report: Report): TextTable {
  const { words } = said(report)
  const all = report.rehearsal.world.assumptions
  const alike = Map.groupBy(all, ({ kind, value }) =>
    kind === 'country' || kind === 'agreement' || kind === 'relationship'
      ? `${kind} ${value}`
      : kind,
  )
  return {
    header: [words.headings.assumed, words.columns.count],
    rows: [...alike.values()].flatMap((some) => {
      const [first] = some
      return first === undefined ? [] : [[words.assumptions[first.kind], String(some.length)]]
    }),
  }
}

export function withoutRulesTable(report: Report): TextTable {
  const { words, nameOf } = said(report)
  const { customer, product, seats } = words.columns
  return {
    header: [customer, product, seats],
    rows: report.rehearsal.world.withoutRules.map((one) => [
      nameOf(one.customer),
      one.product,
      one.quantity === null ? '' : String(one.quantity),
    ]),
  }
}

/** An earlier plan beside what these files say; null where none was given. */
export function realityTable(report: Report): TextTable | null {
  const { rehearsal, answers, before } = report
  if (before === undefined) return null
  const { words } = said(report)
  const { customer, planned, standing } = words.columns
  return {
    header: [customer, 'ID', planned, standing],
    rows: realityOf(before, answers.asOf, rehearsal).map((one) => [
      one.name,
      one.customer,
      one.planned ?? '',
      words.reality[one.kind],
    ]),
  }
}

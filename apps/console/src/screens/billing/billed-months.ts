import type { ReadingAnswer } from '@understudy/domain'
import { formatList, formatMoney, formatMonth, term } from '@understudy/messages/one-language'
import type { RibbonColumn, RibbonSeries } from '@understudy/ui'
import { createMemo } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { createAcrossFiles } from './across-files.ts'

export type BilledCurrency = ReadingAnswer<'billed-months'>['currencies'][number]
type Month = BilledCurrency['months'][number]
type Amount = Month['total']

export const divisions = ['streams', 'resellers'] as const
export type Division = (typeof divisions)[number]

/** What a partner is billed, over all its customers. */
export function createBilledMonths(partner: () => string) {
  return createAcrossFiles('billed-months', () => ({ partner: partner() }))
}

/** A month as it is drawn, with the amounts that are drawn. */
export interface DrawnMonth extends RibbonColumn {
  readonly month: Month
  /** Of each series, in their order; absent where it has nothing in the month. */
  readonly amounts: Readonly<Record<string, Amount>>
  readonly figures: readonly { readonly title: string; readonly amount: Amount }[]
}

interface Part {
  readonly series: string
  readonly invoiced: Amount
  readonly pending: Amount
  readonly total: Amount
}

/** The months of a currency, divided by stream or by reseller. Numbers are made of amounts for the drawing alone. */
export function useDivided(billed: () => BilledCurrency, by: () => Division) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().billedMonths
  const titleOf = (series: string) => {
    if (by() === 'streams') return term(terms().streams, series)
    return series === '' ? screen().ownCustomers : rehearsal.names(series)
  }
  const drawn = (month: Month): DrawnMonth => {
    const parts = partsOf(month, by())
    const figures = [
      ...parts.map(({ series, total }) => ({ title: titleOf(series), amount: total })),
      { title: screen().total, amount: month.total },
      { title: screen().invoiced, amount: month.invoiced },
      { title: screen().pending, amount: month.pending },
    ]
    return {
      id: month.month,
      title: formatMonth(locale(), month.month),
      text: formatList(
        locale(),
        figures.map(({ title, amount }) =>
          words().shell.pair(title, formatMoney(locale(), amount)),
        ),
      ),
      parts: parts.map(({ series, invoiced, pending }) => ({
        series,
        solid: Number(invoiced.amount),
        open: Number(pending.amount),
      })),
      month,
      amounts: Object.fromEntries(parts.map(({ series, total }) => [series, total])),
      figures,
    }
  }
  return createMemo(() => {
    const { months } = billed()
    const ids = new Set(months.flatMap((month) => partsOf(month, by()).map(({ series }) => series)))
    return {
      series: [...ids].map((id): RibbonSeries => ({ id, title: titleOf(id) })),
      months: months.map(drawn),
    }
  })
}

function partsOf(month: Month, by: Division): readonly Part[] {
  return by === 'streams'
    ? month.streams.map(({ stream, ...amounts }) => ({ series: stream, ...amounts }))
    : month.resellers.map(({ reseller, ...amounts }) => ({ series: reseller ?? '', ...amounts }))
}

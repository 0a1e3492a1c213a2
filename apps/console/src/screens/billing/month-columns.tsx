import { Money, type Column, type RibbonSeries } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { DrawnMonth } from './billed-months.ts'

/** The month, what each series comes to in it, and of all of them what is invoiced and what is not. */
export function useMonthColumns(
  divided: () => { readonly series: readonly RibbonSeries[] },
): () => Column<DrawnMonth>[] {
  const { words } = useReader()
  return () => {
    const screen = words().billedMonths
    const money = (
      key: string,
      title: string,
      of: (row: DrawnMonth) => DrawnMonth['month']['total'] | undefined,
    ): Column<DrawnMonth> => ({
      key,
      title,
      align: 'end',
      value: (row) => of(row)?.amount ?? null,
      cell: (row) => <Show when={of(row)}>{(amount) => <Money value={amount()} />}</Show>,
    })
    return [
      { key: 'month', title: screen.month, value: ({ id }) => id, cell: ({ title }) => title },
      ...divided().series.map(({ id, title }) =>
        money(`series ${id}`, title, ({ amounts }) => amounts[id]),
      ),
      money('invoiced', screen.invoiced, ({ month }) => month.invoiced),
      money('pending', screen.pending, ({ month }) => month.pending),
      money('total', screen.total, ({ month }) => month.total),
    ]
  }
}

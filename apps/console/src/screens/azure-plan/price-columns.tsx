import { priceListColumns } from '@understudy/domain/price-list-columns'
import { formatDay, formatDecimal, term } from '@understudy/messages/one-language'
import type { Column } from '@understudy/ui'
import { useReader } from '../../reader/reader.tsx'
import type { PriceRow } from './prices.ts'

/** Partner Center's columns in the file, and fewer, in the reader's language, on the screen. */
export function usePriceColumns(): () => Column<PriceRow>[] {
  const { words, locale } = useReader()
  const screen = () => words().priceList
  const file = priceListColumns.map(([title, value]): Column<PriceRow> => ({
    key: title,
    title,
    value,
    inFileOnly: true,
  }))
  const decimal = (value: number | string) => formatDecimal(locale(), String(value))
  const tierOf = ({ tierMin, tierMax }: PriceRow) => {
    if (tierMin === null) return null
    if (tierMax !== null) return screen().tierTo(decimal(tierMin), decimal(tierMax))
    return tierMin === 1 ? null : screen().tierFrom(decimal(tierMin))
  }
  const validOf = ({ effectiveFrom, effectiveUntil }: PriceRow) => {
    const told = [
      effectiveFrom === null ? null : screen().since(formatDay(locale(), effectiveFrom)),
      effectiveUntil === null ? null : screen().until(formatDay(locale(), effectiveUntil)),
    ].filter((part) => part !== null)
    return told.length === 0 ? screen().unknown : told.join(' ')
  }
  const shown = (
    key: string,
    title: string,
    value: (row: PriceRow) => string | number | null,
    more: Partial<Column<PriceRow>> = {},
  ): Column<PriceRow> => ({ key, title, value, onScreenOnly: true, ...more })
  return () => [
    shown('product', screen().product, ({ productTitle }) => productTitle),
    shown('sku', screen().sku, ({ kind, skuTitle, skuDescription }) =>
      kind === 'license' ? skuTitle : skuDescription,
    ),
    shown('unit', screen().unit, ({ unitOfMeasure }) => unitOfMeasure),
    shown(
      'term',
      screen().term,
      ({ termDuration }) => termDuration && term(screen().terms, termDuration),
      { sortable: false },
    ),
    shown('price', screen().price, ({ unitPrice }) => unitPrice, {
      align: 'end',
      cell: ({ unitPrice, currency }) => (
        <span class="u-number">{`${decimal(unitPrice)} ${currency}`}</span>
      ),
    }),
    shown('tier', screen().tier, tierOf),
    shown('from', screen().valid, validOf),
    ...file,
  ]
}

import { z } from 'zod'
import { priceKinds } from '../../catalog/index.ts'
import { countryField, dateField } from '../../kernel/fields.ts'
import { listed, type List } from '../lists/list.ts'
import { searchField, sortField } from '../lists/list-reading.ts'
import { pageFields, pageShape, pageSize } from '../page.ts'
import { reading } from '../reading.ts'
import { priceListRow, pricesOf, type PriceListRow } from './row.ts'

const question = z.strictObject({
  market: countryField.meta({ description: 'The country whose prices are asked for.' }),
  on: dateField.optional().meta({ description: 'The day; that of the clock when absent.' }),
  kind: z.enum(priceKinds).optional(),
  search: searchField('titles, descriptions, publisher, unit, ids and tags'),
  sort: sortField(['listed', 'product', 'sku', 'unit', 'price', 'tier', 'from']),
  ...pageFields,
  continuation: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .meta({ description: 'As the page before gave it out.' }),
})
type Asked = z.output<typeof question>

interface Numbered {
  readonly number: number
  readonly row: PriceListRow
}

const text = (told: (row: PriceListRow) => string | null) =>
  ({ kind: 'text', told: ({ row }: Numbered) => told(row) }) as const
const number = (told: (row: PriceListRow) => number | null) =>
  ({ kind: 'number', told: ({ row }: Numbered) => told(row) }) as const

const list: List<Numbered, Asked> = {
  columns: {
    listed: { kind: 'id' },
    product: text(({ productTitle }) => productTitle),
    sku: text(({ skuTitle }) => skuTitle),
    unit: text(({ unitOfMeasure }) => unitOfMeasure),
    // Prices have at most six decimals, far within what a number keeps; they are put in order, not worked with.
    price: number(({ unitPrice }) => Number(unitPrice)),
    tier: number(({ tierMin }) => tierMin),
    from: text(({ effectiveFrom }) => effectiveFrom),
  },
  isAsked: ({ row }, { kind }) => kind === undefined || row.kind === kind,
  textsOf: ({ row }) => [
    row.productTitle,
    row.skuTitle,
    row.skuDescription,
    row.publisher,
    row.unitOfMeasure,
    row.productId,
    row.meterId,
    ...row.tags,
  ],
  id: ['position'],
  idOf: ({ number: place }) => [place],
}

/** Prices by day and country: meters with their tiers, reserved capacity, and legacy licences (PLAN-07). */
export const priceList = reading({
  name: 'price-list',
  summary: 'Prices of a country on a day: meters with tiers and dates, and legacy licences',
  question,
  answer: pageShape(priceListRow).extend({
    total: z.int().meta({ description: 'Rows on all pages together.' }),
  }),
  of: (world, asked) => {
    const rows = pricesOf(world, asked).map((row, place) => ({ number: place, row }))
    const { items, total } = listed(list, rows, asked, { after: null, size: rows.length })
    const from = Number(asked.continuation ?? 0)
    const until = from + pageSize(asked)
    return {
      items: items.slice(from, until).map(({ row }) => row),
      continuation: until < total ? String(until) : null,
      total,
    }
  },
})

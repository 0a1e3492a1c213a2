export { priceListColumns } from './columns.ts'
export { priceList } from './price-list.ts'
export { pricesOf, type PriceListRow } from './row.ts'

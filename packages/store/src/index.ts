export * from './errors.ts'
export * from './event-store.ts'
export { memoryStore } from './memory.ts'
export type { Log } from './log.ts'
export type { Lease } from './lease.ts'
export type { Listener, News } from './news.ts'
export { eventsOf, pagesOf } from './pages.ts'
export {
  continuationOf,
  pageSize,
  pageSizeDefault,
  pageSizeMax,
  seekKey,
  type Page,
  type PageQuery,
} from './paging.ts'
export { customerRows } from './projections/customers.ts'
export { Gained, gainedBy } from './projections/index.ts'
export { positionMax } from './position.ts'
export {
  customerSorts,
  type CustomerQuery,
  type CustomerRow,
  type CustomerSort,
} from './read-models/customer.ts'
export type { PlacedQuery } from './read-models/placed.ts'

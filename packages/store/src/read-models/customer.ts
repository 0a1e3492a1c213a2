import type { Log } from '../log.ts'
import { pageOf, pageSize, seekKey, type Page, type PageQuery } from '../paging.ts'
import { byCodePoints } from './order.ts'

/** A customer as lists show it; everything else is in the world. */
export interface CustomerRow {
  readonly customer: string
  readonly name: string
  readonly domain: string
  readonly country: string
  /** Partners with an active reseller relationship, in order of their ids. */
  readonly partners: readonly string[]
}

export const customerSorts = ['name', '-name', 'domain', '-domain', 'country', '-country'] as const
export type CustomerSort = (typeof customerSorts)[number]

export interface CustomerQuery extends PageQuery {
  /** Part of the name, the domain or the id; case and accents do not matter. */
  readonly search?: string | undefined
  /** Only customers of this partner. */
  readonly partner?: string | undefined
  /** By name when absent; a minus turns it round, ties included. Equal ones are in order of their ids. */
  readonly sort?: CustomerSort | undefined
}

/** How texts are compared and searched: without case, accents, and what PostgreSQL cannot keep. */
export function folded(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
}

/** What a search looks into. */
export function searchText(row: CustomerRow): string {
  return [row.name, row.domain, row.customer].map(folded).join('\n')
}

/** The field a query sorts by, and which way. */
export function sorting({ sort = 'name' }: CustomerQuery) {
  const descending = sort.startsWith('-')
  const field = sort.replace('-', '') as 'name' | 'domain' | 'country'
  return { field, descending }
}

/** The key and id after which a page begins; null at the first page. @throws BadContinuation */
export function customerSought(log: Log, query: CustomerQuery) {
  const key = seekKey(log, query, 'string', 'string')
  return key && { key: key[0], customer: key[1] }
}

/** One page out of all customers of a workspace. */
export function customerPage(
  log: Log,
  all: Iterable<CustomerRow>,
  query: CustomerQuery,
): Page<CustomerRow> {
  const { field, descending } = sorting(query)
  const sign = descending ? -1 : 1
  const sought = customerSought(log, query)
  const keyed = [...all]
    .filter((row) => matches(row, query))
    .map((row) => ({ key: folded(row[field]), customer: row.customer, row }))
    .filter((entry) => sought === null || sign * compareKeys(entry, sought) > 0)
    .sort((a, b) => sign * compareKeys(a, b))
  return customersOf(log, keyed, query)
}

interface Keyed {
  readonly key: string
  readonly customer: string
}

/** The page without the keys, which only the continuation needs. */
export function customersOf(
  log: Log,
  rows: readonly (Keyed & { readonly row: CustomerRow })[],
  query: CustomerQuery,
): Page<CustomerRow> {
  const page = pageOf(log, rows, pageSize(query), ({ key, customer }) => [key, customer])
  return { ...page, items: page.items.map(({ row }) => row) }
}

function matches(row: CustomerRow, { search, partner }: CustomerQuery): boolean {
  if (partner !== undefined && !row.partners.includes(partner)) return false
  return search === undefined || searchText(row).includes(folded(search))
}

function compareKeys(a: Keyed, b: Keyed): number {
  return byCodePoints(a.key, b.key) || byCodePoints(a.customer, b.customer)
}

import type { ReadingAnswer } from '@understudy/domain'
import type { CustomerFile } from '../customer/customer-file.ts'

export type Service = ReadingAnswer<'service'>
type User = CustomerFile['users'][string]
type Served = Service['users'][number]

/** A person of the tenant with what it holds, and what it was served. */
export interface UserRow {
  readonly id: string
  readonly name: string
  readonly user: User
  readonly skus: readonly string[]
  /** Undefined until the service was read. */
  readonly service: Served | undefined
}

export function userRows(customer: CustomerFile, service: Service | undefined): UserRow[] {
  const served = new Map(service?.users.map((one) => [one.user, one]))
  return Object.values(customer.users).map((user) => ({
    id: user.id,
    name: user.name,
    user,
    skus: user.licenses.map(({ sku }) => sku),
    service: served.get(user.id),
  }))
}

/** Which users are shown: all, those without a licence, or those that hold one. */
export type Filter = 'all' | 'unlicensed' | `sku:${string}`

export function filtered(rows: readonly UserRow[], filter: Filter): readonly UserRow[] {
  if (filter === 'all') return rows
  if (filter === 'unlicensed') return rows.filter(({ skus }) => skus.length === 0)
  const sku = filter.slice('sku:'.length)
  return rows.filter(({ skus }) => skus.includes(sku))
}

/** Every licence that somebody of them holds, in order. */
export function skusOf(rows: readonly UserRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ skus }) => skus))].toSorted()
}

import { and, gt, not, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import {
  agreementStandings,
  dealings,
  folded,
  searchText,
  type CustomerRow,
} from '@understudy/domain'
import { encodeRow } from '../codec.ts'
import { keptLists, type CustomersQuery } from '../read-models/lists.ts'
import { clean, mentions } from './conditions.ts'
import { isOfLog } from './of-log.ts'
import type { ListTable } from './read-lists.ts'
import { customerTable as table } from './schema.ts'

/** Customers as the database narrows and sorts them, for the partner that looks. */
export const customerRows: ListTable<CustomersQuery> = {
  list: keptLists.customers,
  table,
  ids: [table.customer],
  record: table.record,
  sorted: (name, { as }) => new Map(Object.entries(toldTo(as))).get(name),
  narrowed: (log, query) => {
    const { as, partner, related, dealing, agreement, legacy, plans, budget, search } = query
    const told = toldTo(as)
    return and(
      isOfLog(table, log),
      partner === undefined ? undefined : names(table.partners, partner),
      dealing && sql`${told.dealing} = ${sql.raw(String(dealings.indexOf(dealing)))}`,
      agreement &&
        sql`${told.agreement} = ${sql.raw(String(agreementStandings.indexOf(agreement)))}`,
      isWanted(related, sql`${told.relationship} = 0`),
      isWanted(legacy, gt(table.legacy, 0)),
      isWanted(plans, gt(table.plans, 0)),
      isWanted(budget, sql`${told.budget} is not null`),
      mentions(table.search, search),
    )
  },
}

/** What each column says, in numbers as the list's own columns do. */
function toldTo(as: string | undefined) {
  const among = (column: PgColumn) => (as === undefined ? sql`false` : names(column, as))
  return {
    name: sql`${table.nameKey}`,
    domain: sql`${table.domainKey}`,
    country: sql`${table.countryKey}`,
    relationship: sql`case when ${among(table.partners)} then 0 else 1 end`,
    dealing: as === undefined ? sql`null::integer` : dealingWith(as),
    agreement: sql`case when ${table.signed} then 0 when ${among(table.attested)} then 1 else 2 end`,
    legacy: sql`${table.legacy}`,
    plans: sql`${table.plans}`,
    budget:
      as === undefined
        ? sql`null::double precision`
        : sql`${table.budgetAmounts}[array_position(${table.budgetPartners}, ${clean(as)}::text)]`,
  }
}

/** Read out of the record: a customer is told apart when somebody looks, and no column is kept for each partner. */
function dealingWith(as: string): SQL {
  const kind = sql`${table.record}::json #>> array['dealings', ${clean(as)}::text, 'kind']`
  const cases = dealings.map(
    (one, index) => sql`when ${sql.raw(`'${one}'`)} then ${sql.raw(String(index))}`,
  )
  return sql`(case ${kind} ${sql.join(cases, sql` `)} end)`
}

function names(column: PgColumn, partner: string): SQL {
  return sql`${clean(partner)}::text = any(${column})`
}

function isWanted(wanted: 'true' | 'false' | undefined, so: SQL): SQL | undefined {
  if (wanted === undefined) return undefined
  return wanted === 'true' ? so : not(so)
}

/** A row as it is kept. */
export function customerValues(workspace: string, row: CustomerRow) {
  const { customer, name, domain, country } = row
  const budgets = Object.entries(row.budgets)
  return {
    workspace,
    customer,
    nameKey: folded(name),
    domainKey: folded(domain),
    countryKey: folded(country),
    search: searchText(keptLists.customers.textsOf(row)),
    partners: [...row.partners],
    signed: row.isSigned,
    attested: [...row.attestedBy],
    legacy: row.legacy,
    plans: row.plans,
    budgetPartners: budgets.map(([partner]) => partner),
    budgetAmounts: budgets.map(([, { amount }]) => Number(amount)),
    record: encodeRow(row),
  }
}

import { template } from '../formats/template.ts'
import type { Gathered } from '../gathered.ts'
import type { CustomerSeen, SubscriptionSeen } from '../seen.ts'
import { csvOf } from './csv.ts'

/** What several files said, as one of our own format: read again, it says the same. */
export function templateFile({ customers, subscriptions, agreements }: Gathered): string {
  const fields = Object.keys(template.columns)
  const header = Object.values(template.columns).map(([column = '']) => column)
  const held = Map.groupBy(subscriptions.values(), ({ customer }) => customer)
  const rows = [...customers.values()].flatMap((customer) => {
    const { signed, attested } = agreements.get(customer.id) ?? {}
    const base = { ...customerCells(customer), signed, attested }
    const own = held.get(customer.id) ?? []
    const lines = own.length === 0 ? [base] : own.map((one) => ({ ...base, ...cellsOf(one) }))
    return lines.map((cells: Readonly<Record<string, unknown>>) =>
      fields.map((field) => (cells[field] === undefined ? '' : String(cells[field]))),
    )
  })
  return csvOf({ header, rows })
}

function customerCells({ id, name, domain, country }: CustomerSeen) {
  return { customer: id, name, domain, country }
}

function cellsOf(one: SubscriptionSeen) {
  const { id, product, name, parent, quantity, starts, ends, term } = one
  const { billing, renews, status, reseller } = one
  return {
    ...{ id, product, subscriptionName: name, parent, quantity, starts, ends, term },
    ...{ billing, renews, status, reseller },
  }
}

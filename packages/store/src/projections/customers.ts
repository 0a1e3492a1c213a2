import type { Customer, World } from '@understudy/domain'
import type { CustomerRow } from '../read-models/customer.ts'
import type { Projection } from './projection.ts'

/** Every customer as it is at the end of the log: a row each time that a list would show another. */
export const customers: Projection<CustomerRow> = {
  rowsOf({ subjects: { customer } }) {
    if (!customer || looksTheSame(customer.before, customer.after)) return []
    return [customerRow(customer.after)]
  },
  keyOf: ({ customer }) => customer,
}

/** Every customer's row in a world. */
export function customerRows(world: World): CustomerRow[] {
  return world.customers.rows().map(customerRow)
}

function customerRow({ id, name, domain, country, relationships }: Customer): CustomerRow {
  const partners = relationships.entries().map(([partner]) => partner)
  return { customer: id, name, domain, country, partners }
}

/** Tables share what did not change, so a table is compared as one thing. */
function looksTheSame(before: Customer | undefined, after: Customer): boolean {
  return (
    before?.name === after.name &&
    before.domain === after.domain &&
    before.country === after.country &&
    before.relationships === after.relationships
  )
}

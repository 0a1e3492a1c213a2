import {
  canonicalJson,
  customerRow,
  type Customer,
  type CustomerRow,
  type World,
} from '@understudy/domain'
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

/** Files share what did not change, so most are told apart without a row. */
function looksTheSame(before: Customer | undefined, after: Customer): boolean {
  if (!before) return false
  if (told.every((part) => before[part] === after[part])) return true
  return canonicalJson(customerRow(before)) === canonicalJson(customerRow(after))
}

/** Parts of a file that a row is told by. */
const told = [
  'name',
  'domain',
  'country',
  'relationships',
  'agreement',
  'azureSubscriptions',
  'plans',
  'budgets',
] as const satisfies readonly (keyof Customer)[]

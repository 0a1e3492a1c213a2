import {
  canonicalJson,
  customerRow,
  type Customer,
  type CustomerRow,
  type Step,
  type World,
} from '@understudy/domain'
import type { Projection } from './projection.ts'

/** Every customer as it is at the end of the log: a row each time that a list would show another. */
export const customers: Projection<CustomerRow> = {
  rowsOf(step) {
    const { customer } = step.subjects
    if (!customer) return ofPartnership(step)
    if (looksTheSame(customer.before, customer.after, step)) return []
    return [customerRow(customer.after, step.after.partners)]
  },
  keyOf: ({ customer }) => customer,
}

/** Every customer's row in a world. */
export function customerRows(world: World): CustomerRow[] {
  return world.customers.rows().map((one) => customerRow(one, world.partners))
}

/** Of a reseller and a provider that begin or end to work together: the customers that both have already. */
function ofPartnership({ recorded: { event }, after }: Step): CustomerRow[] {
  if (event.type !== 'PartnershipAccepted' && event.type !== 'PartnershipEnded') return []
  const { partner, provider } = event
  return after.customers
    .rows()
    .filter(({ relationships }) => relationships.has(partner) && relationships.has(provider))
    .map((customer) => customerRow(customer, after.partners))
}

/** Files share what did not change, so most are told apart without a row. */
function looksTheSame(
  before: Customer | undefined,
  after: Customer,
  worlds: Pick<Step, 'before' | 'after'>,
): boolean {
  if (!before) return false
  if (told.every((part) => before[part] === after[part])) return true
  return (
    canonicalJson(customerRow(before, worlds.before.partners)) ===
    canonicalJson(customerRow(after, worlds.after.partners))
  )
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

import { format } from './format.ts'
import { newCommerceColumns, newCommerceCustomer, newCommerceProduct } from './new-commerce.ts'
import { billings, terms } from './words.ts'

/**
 * The reconciliation file of new commerce (D3), as CSV or as the export of 2025, whose short form leaves availability, domain and
 * country out: Azure plans, licences, reservations and software by product and SKU.
 */
export const oneTimeReconciliation = format({
  name: 'one-time-reconciliation',
  columns: {
    ...newCommerceColumns,
    billing: ['BillingFrequency'],
    starts: ['SubscriptionStartDate'],
    ends: ['SubscriptionEndDate'],
  },
  needs: ['customer', 'product', 'sku', 'price'],
  seen: (row) => {
    const told = newCommerceCustomer(row)
    if (told === undefined) return []
    const id = row.guid('id')
    if (id === undefined) return [told]
    const [starts, ends] = [row.day('starts'), row.day('ends')]
    return [
      told,
      {
        about: 'subscription',
        id,
        customer: told.id,
        product: newCommerceProduct(row),
        name: row.text('name'),
        quantity: seatsIn(row.amount('quantity')),
        starts,
        ends,
        term: termBetween(starts, ends),
        billing: billingIn(row.text('billing')),
        reseller: row.text('reseller'),
      },
    ]
  },
})

/** What is neither, as once, is no licence's. */
function billingIn(told = '') {
  const word = told.toLowerCase()
  return Object.hasOwn(billings, word) ? billings[word] : undefined
}

/** Of a change the new total is charged, and the old one credited; usage has parts of a unit, and is no licence. */
function seatsIn(quantity = ''): number | undefined {
  return /^[1-9]\d{0,8}(\.0+)?$/.test(quantity) ? Math.trunc(Number(quantity)) : undefined
}

/** As long as the subscription is, in months. */
function termBetween(starts: string | undefined, ends: string | undefined) {
  if (starts === undefined || ends === undefined) return undefined
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  const length = Math.round((months(ends) - months(starts)) / 12)
  return length <= 0 ? terms['p1m'] : terms[length === 1 ? 'p1y' : 'p3y']
}

import { format } from './format.ts'
import { billings, terms } from './words.ts'

/** The batch migration tool's `subscriptions.csv`: every subscription of a legacy offer, deleted ones among them, without a status. */
export const batchSubscriptions = format({
  name: 'batch-subscriptions',
  columns: {
    customer: ['CustomerTenantId'],
    customerName: ['CustomerName'],
    id: ['LegacySubscriptionId'],
    name: ['LegacySubscriptionName'],
    product: ['LegacyProductName'],
    ends: ['ExpirationDate'],
    renews: ['AutoRenewEnabled'],
    term: ['CurrentTerm'],
    billing: ['CurrentBillingPlan'],
    quantity: ['CurrentSeatCount'],
    parent: ['BaseSubscriptionId'],
    reseller: ['IndirectResellerMpnId'],
  },
  needs: ['customer', 'id', 'product', 'quantity'],
  seen: (row) => {
    const [id, customer] = [row.guid('id'), row.guid('customer')]
    if (id === undefined || customer === undefined) return []
    return [
      { about: 'customer', id: customer, name: row.text('customerName') },
      {
        about: 'subscription',
        id,
        customer,
        product: row.text('product'),
        name: row.text('name'),
        quantity: row.whole('quantity'),
        ends: row.day('ends'),
        renews: row.yesNo('renews'),
        term: row.word('term', terms, 'status-unknown'),
        billing: row.word('billing', { ...billings, none: undefined }, 'status-unknown'),
        reseller: row.text('reseller'),
        parent: row.guid('parent'),
      },
    ]
  },
})

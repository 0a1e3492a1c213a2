import { format } from './format.ts'
import { newCommerceColumns, newCommerceCustomer, newCommerceProduct } from './new-commerce.ts'

/** Daily rated usage (D4), as CSV or as the export of 2025: who is in it has an Azure plan. */
export const dailyUsage = format({
  name: 'daily-usage',
  columns: {
    ...newCommerceColumns,
    day: ['UsageDate'],
    entitlement: ['EntitlementId'],
    entitlementName: ['EntitlementDescription'],
  },
  needs: ['customer', 'id', 'product', 'sku', 'day', 'entitlement'],
  seen: (row) => {
    const told = newCommerceCustomer(row)
    const id = row.guid('id')
    if (told === undefined || id === undefined) return []
    return [
      told,
      {
        about: 'subscription',
        id,
        customer: told.id,
        name: row.text('name'),
        reseller: row.text('reseller'),
        product: newCommerceProduct(row),
      },
    ]
  },
})

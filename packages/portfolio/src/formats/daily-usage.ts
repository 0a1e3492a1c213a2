import { format } from './format.ts'
import { soldIn } from './sold-in.ts'

/** Daily rated usage (D4), as CSV or as the export of 2025: who is in it has an Azure plan. */
export const dailyUsage = format({
  name: 'daily-usage',
  columns: {
    customer: ['CustomerId'],
    customerName: ['CustomerName'],
    domain: ['CustomerDomainName'],
    country: ['CustomerCountry'],
    id: ['SubscriptionId'],
    name: ['SubscriptionDescription'],
    product: ['ProductId'],
    sku: ['SkuId'],
    availability: ['AvailabilityId'],
    quantity: ['Quantity'],
    price: ['EffectiveUnitPrice'],
    day: ['UsageDate'],
    entitlement: ['EntitlementId'],
    entitlementName: ['EntitlementDescription'],
    reseller: ['ResellerMpnId', 'Tier2MpnId'],
  },
  needs: ['customer', 'id', 'product', 'sku', 'day', 'entitlement'],
  seen: (row) =>
    soldIn(row, () => ({
      product: [row.text('product'), row.text('sku')].filter(Boolean).join(':'),
    })),
})

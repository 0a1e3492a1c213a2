import type { Row } from '../read/row.ts'
import type { CustomerSeen } from '../seen.ts'

/** What the files of new commerce have in common, as CSV and as the export of 2025. */
export const newCommerceColumns = {
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
  reseller: ['ResellerMpnId', 'Tier2MpnId'],
} as const

type NewCommerceRow = Row<keyof typeof newCommerceColumns>

/** The customer of a line; undefined where it has no id. */
export function newCommerceCustomer(row: NewCommerceRow): CustomerSeen | undefined {
  const id = row.guid('customer')
  if (id === undefined) return undefined
  return {
    about: 'customer',
    id,
    name: row.text('customerName'),
    domain: row.text('domain'),
    country: row.text('country')?.toUpperCase(),
  }
}

/** Product and SKU in one, as new commerce writes an offer. */
export function newCommerceProduct(row: NewCommerceRow): string {
  return [row.text('product'), row.text('sku')].filter(Boolean).join(':')
}

import type { Row } from '../read/row.ts'
import type { CustomerSeen, Seen, SubscriptionSeen } from '../seen.ts'

type Fields = 'id' | 'customer' | 'customerName' | 'domain' | 'name' | 'reseller'

/** A line of a reconciliation file: a customer and what was sold to it; nothing where either has no id. */
export function soldIn<Field extends string>(
  row: Row<Field | Fields>,
  more: () => Partial<SubscriptionSeen>,
): readonly Seen[] {
  const [id, customer] = [row.guid('id'), row.guid('customer')]
  if (id === undefined || customer === undefined) return []
  const name = row.text('customerName')
  const who: CustomerSeen = { about: 'customer', id: customer, name, domain: row.text('domain') }
  const common = { about: 'subscription', id, customer } as const
  return [who, { ...common, name: row.text('name'), reseller: row.text('reseller'), ...more() }]
}

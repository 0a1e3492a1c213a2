import { azureOffer } from '@understudy/domain'
import type { Row } from '../read/row.ts'
import type { ChargeSeen } from '../seen.ts'
import { format } from './format.ts'
import { soldIn } from './sold-in.ts'

/** The usage-based reconciliation file (D2): who is in it has an Azure subscription of the time before the plan. */
export const usageReconciliation = format({
  name: 'usage-reconciliation',
  columns: {
    customer: ['CustomerId'],
    customerName: ['CustomerCompanyName'],
    domain: ['DomainName'],
    id: ['SubscriptionId'],
    name: ['SubscriptionName'],
    consumed: ['ConsumedQuantity'],
    charged: ['PretaxCharges'],
    currency: ['Currency'],
    from: ['ChargeStartDate'],
    reseller: ['ResellerMpnId', 'Tier2MpnId'],
  },
  needs: ['customer', 'id', 'consumed'],
  seen: (row) => [...soldIn(row, () => ({ product: azureOffer })), ...chargeIn(row)],
})

/** What the line costs; nothing where it says no amount or no currency. */
function chargeIn(row: Row<'id' | 'charged' | 'currency' | 'from'>): readonly ChargeSeen[] {
  const [subscription, amount] = [row.guid('id'), row.amount('charged')]
  const currency = row.text('currency')?.toUpperCase()
  if (subscription === undefined || amount === undefined) return []
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return []
  const month = row.day('from')?.slice(0, 7) ?? ''
  const id = `${subscription} ${month} ${currency}`
  return [{ about: 'charge', id, subscription, month, charged: { amount, currency } }]
}

import { azureOffer } from '@understudy/domain'
import { format } from './format.ts'

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
    reseller: ['ResellerMpnId', 'Tier2MpnId'],
  },
  needs: ['customer', 'id', 'consumed'],
  seen: (row) => {
    const [id, customer] = [row.guid('id'), row.guid('customer')]
    if (id === undefined || customer === undefined) return []
    return [
      {
        about: 'customer',
        id: customer,
        name: row.text('customerName'),
        domain: row.text('domain'),
      },
      {
        about: 'subscription',
        id,
        customer,
        product: azureOffer,
        name: row.text('name'),
        reseller: row.text('reseller'),
      },
    ]
  },
})

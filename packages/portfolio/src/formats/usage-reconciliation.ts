import { azureOffer } from '@understudy/domain'
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
    reseller: ['ResellerMpnId', 'Tier2MpnId'],
  },
  needs: ['customer', 'id', 'consumed'],
  seen: (row) => soldIn(row, () => ({ product: azureOffer })),
})

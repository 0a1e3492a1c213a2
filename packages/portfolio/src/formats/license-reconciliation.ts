import { format } from './format.ts'
import { soldIn } from './sold-in.ts'
import { billings } from './words.ts'

/** The licence-based reconciliation file (D1). Its `SubscriptionId` is the billing platform's; Partner Center's stands beside it. */
export const licenseReconciliation = format({
  name: 'license-reconciliation',
  columns: {
    customer: ['CustomerId'],
    customerName: ['CustomerName'],
    domain: ['DomainName'],
    id: ['SyndicationPartnerSubscriptionNumber'],
    offer: ['DurableOfferId'],
    offerName: ['OfferName'],
    name: ['SubscriptionName'],
    starts: ['SubscriptionStartDate'],
    ends: ['SubscriptionEndDate'],
    quantity: ['Quantity'],
    billing: ['BillingCycleType'],
    reseller: ['ResellerMpnId', 'Tier2MpnId'],
  },
  needs: ['customer', 'id', 'offer', 'quantity'],
  seen: (row) =>
    soldIn(row, () => ({
      product: row.text('offer') ?? row.text('offerName'),
      quantity: row.whole('quantity'),
      starts: row.day('starts'),
      ends: row.day('ends'),
      billing: row.word('billing', billings, 'status-unknown'),
    })),
})

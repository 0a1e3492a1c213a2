import { sharesRegion } from '../model/parties/region.ts'
import type { InvariantCheck } from './invariant-check.ts'

const crossing = new Set([
  'ResellerRelationshipAccepted',
  'ResellerRelationshipCreated',
  'ResellerRelationshipExtended',
  'SubscriptionPurchased',
  'AzurePlanPurchased',
  'AzureEntitlementMapped',
  'BillingOwnershipTransferred',
  'SubscriptionTransferred',
])

export const oneRegion: InvariantCheck = {
  id: 'INV-08',
  statement: 'No relationship, order or move crosses a region.',
  of: 'customer',
  violations: ({ after: customer }, { after, recorded: { event } }) => {
    if (!crossing.has(event.type) || !('partner' in event)) return []
    const partner = event.type === 'SubscriptionTransferred' ? event.provider : event.partner
    if (partner === null || sharesRegion(after, partner, customer)) return []
    return [`${event.type} joins ${partner} and ${customer.id} across regions`]
  },
}

import type { SomeEvents } from '../../words.ts'

export const relationship = {
  ResellerRelationshipRequested: ({ partner, customer, provider }, say) => {
    const request = `${say.party(partner)} asked ${say.party(customer)} for a reseller relationship`
    return provider === null ? request : `${request}, together with ${say.party(provider)}`
  },
  ResellerRelationshipAccepted: ({ partner, customer }, say) =>
    `${say.party(customer)} accepted ${say.party(partner)} as its reseller`,
  DelegatedAdminRemoved: ({ partner, customer }, say) =>
    `Delegated admin privileges of ${say.party(partner)} at ${say.party(customer)} removed`,
  ResellerRelationshipRemoved: ({ partner, customer }, say) =>
    `Reseller relationship between ${say.party(partner)} and ${say.party(customer)} removed`,
} as const satisfies SomeEvents

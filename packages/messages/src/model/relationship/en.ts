import type { SomeEvents } from '../../words.ts'

export const relationship = {
  ResellerRelationshipRequested: ({ partner, customer, provider }, say) => {
    const request = `${say.party(partner)} asked ${say.party(customer)} for a reseller relationship`
    return provider === null ? request : `${request}, together with ${say.party(provider)}`
  },
  ResellerRelationshipAccepted: ({ partner, customer }, say) =>
    `${say.party(customer)} accepted ${say.party(partner)} as its reseller`,
  ResellerRelationshipCreated: ({ partner, customer, provider }, say) =>
    provider === null
      ? `${say.party(partner)} is reseller of the new customer ${say.party(customer)}`
      : `${say.party(partner)} is reseller of the new customer ${say.party(customer)}, with ${say.party(provider)}`,
  ResellerRelationshipExtended: ({ partner, customer, reseller }, say) =>
    `${say.party(reseller)} extended the relationship with ${say.party(customer)} to ${say.party(partner)}`,
  DelegatedAdminRemoved: ({ partner, customer }, say) =>
    `Delegated admin privileges of ${say.party(partner)} at ${say.party(customer)} removed`,
  ResellerRelationshipRemoved: ({ partner, customer }, say) =>
    `Reseller relationship between ${say.party(partner)} and ${say.party(customer)} removed`,
} as const satisfies SomeEvents

import type { SlugWords } from '../words.ts'

export const resellerRelationship = {
  title: 'Reseller relationship',
  commands: {
    RequestResellerRelationship: 'Request a reseller relationship',
    AcceptResellerRelationship: 'Accept the reseller relationship',
    RemoveDelegatedAdmin: 'Remove delegated admin',
    RemoveResellerRelationship: 'Remove reseller relationship',
  },
  events: {
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
  },
} as const satisfies SlugWords

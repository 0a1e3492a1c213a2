import type { SomeEvents } from '../../words.ts'

export const partnership = {
  PartnershipRequested: ({ partner, provider }, say) =>
    `${say.party(provider)} asked ${say.party(partner)} for a partnership`,
  PartnershipAccepted: ({ partner, provider }, say) =>
    `${say.party(partner)} authorized ${say.party(provider)} as its indirect provider`,
  ProviderAdminRemoved: ({ partner, provider }, say) =>
    `Admin access of ${say.party(provider)} to the work account of ${say.party(partner)} removed`,
  PartnershipEnded: ({ partner, provider }, say) =>
    `Partnership between ${say.party(partner)} and ${say.party(provider)} ended`,
} as const satisfies SomeEvents

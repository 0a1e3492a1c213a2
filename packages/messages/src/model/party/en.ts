import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `Partner ${name} registered`,
  CustomerRegistered: ({ name }) => `Customer ${name} registered`,
  ProviderProfileTold: ({ partner, toldOn }, say) =>
    `What ${say.party(partner)} has for its resellers, as of ${say.day(toldOn)}`,
} as const satisfies SomeEvents

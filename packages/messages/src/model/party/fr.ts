import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `Partenaire ${name} enregistré`,
  CustomerRegistered: ({ name }) => `Client ${name} enregistré`,
  ProviderProfileTold: ({ partner, toldOn }, say) =>
    `Ce que ${say.party(partner)} propose à ses revendeurs, au ${say.day(toldOn)}`,
} as const satisfies SomeEvents

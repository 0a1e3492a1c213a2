import type { SomeEvents } from '../../words.ts'

export const profile = {
  PartnerProfileKnown: ({ partner }, say) =>
    `Microsoft connaît ces informations de ${say.party(partner)}`,
  PartnerProfileUpdated: ({ partner, mpn }, say) =>
    `${say.party(partner)} a mis son profil à jour ; son ID MPN est ${mpn}`,
} as const satisfies SomeEvents

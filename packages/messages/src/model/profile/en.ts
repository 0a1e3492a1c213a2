import type { SomeEvents } from '../../words.ts'

export const profile = {
  PartnerProfileKnown: ({ partner }, say) => `Microsoft has these details of ${say.party(partner)}`,
  PartnerProfileUpdated: ({ partner, mpn }, say) =>
    `${say.party(partner)} brought its profile up to date; its MPN id is ${mpn}`,
} as const satisfies SomeEvents

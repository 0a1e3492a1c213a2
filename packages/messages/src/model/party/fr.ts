import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `Partenaire ${name} enregistré`,
  CustomerRegistered: ({ name }) => `Client ${name} enregistré`,
} as const satisfies SomeEvents

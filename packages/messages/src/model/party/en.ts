import type { SomeEvents } from '../../words.ts'

export const party = {
  PartnerRegistered: ({ name }) => `Partner ${name} registered`,
  CustomerRegistered: ({ name }) => `Customer ${name} registered`,
} as const satisfies SomeEvents

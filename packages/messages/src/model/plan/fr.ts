import type { SomeEvents } from '../../words.ts'

export const plan = {
  AzurePlanPurchased: ({ partnerOfRecord }, say) =>
    `Plan Azure pour ${say.party(partnerOfRecord)} acheté`,
  AzurePlanSuspended: ({ plan }) => `Plan Azure ${plan} suspendu`,
  AzurePlanReactivated: ({ plan }) => `Plan Azure ${plan} à nouveau actif`,
} as const satisfies SomeEvents

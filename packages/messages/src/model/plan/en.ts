import type { SomeEvents } from '../../words.ts'

export const plan = {
  AzurePlanPurchased: ({ partnerOfRecord }, say) =>
    `Azure plan for ${say.party(partnerOfRecord)} bought`,
  AzurePlanSuspended: ({ plan }) => `Azure plan ${plan} suspended`,
  AzurePlanReactivated: ({ plan }) => `Azure plan ${plan} active again`,
} as const satisfies SomeEvents

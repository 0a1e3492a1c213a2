import type { SomeEvents } from '../../words.ts'

export const plan = {
  AzurePlanPurchased: ({ partnerOfRecord }, say) =>
    `已為 ${say.party(partnerOfRecord)} 購買 Azure 方案`,
  AzurePlanSuspended: ({ plan }) => `Azure 方案 ${plan} 已暫停`,
  AzurePlanReactivated: ({ plan }) => `Azure 方案 ${plan} 已重新啟用`,
} as const satisfies SomeEvents

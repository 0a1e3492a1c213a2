import type { SomeEvents } from '../../words.ts'

export const azureSubscription = {
  AzureSubscriptionCreated: ({ name }) => `已在方案底下建立 Azure 訂用帳戶 ${name}`,
  AzureSubscriptionRenamed: ({ entitlement, name }) =>
    `Azure 訂用帳戶 ${entitlement} 已重新命名為 ${name}`,
  AzureSubscriptionCancelled: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已取消`,
  AzureSubscriptionReactivated: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已重新啟用`,
  AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} 現在是 ${entitlement} 的 ${role}`,
  AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
    `${say.party(principal)} 不再是 ${entitlement} 的 ${role}`,
  AzureEntitlementMapped: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已移至其方案底下`,
  BillingOwnershipRequested: ({ partner, entitlement }, say) =>
    `${say.party(partner)} 已要求 ${entitlement} 的計費擁有權`,
  BillingOwnershipWithdrawn: ({ entitlement }) => `${entitlement} 的計費擁有權要求已結束`,
  BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
    `${entitlement} 的計費擁有權已轉移給 ${say.party(partner)}`,
  AzurePortalBudgetSet: ({ entitlement, amount }, say) =>
    `${entitlement} 在 Azure 入口網站的預算已設為 ${say.money(amount)}`,
} as const satisfies SomeEvents

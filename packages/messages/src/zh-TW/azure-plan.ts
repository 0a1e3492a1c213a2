import type { SlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Azure 方案',
  commands: {
    PurchaseAzurePlan: '購買 Azure 方案',
    CreateAzureSubscription: '建立 Azure 訂用帳戶',
    RenameAzureSubscription: '重新命名 Azure 訂用帳戶',
    CancelAzureSubscription: '取消 Azure 訂用帳戶',
    ReactivateAzureSubscription: '重新啟用 Azure 訂用帳戶',
    SuspendAzurePlan: '暫停 Azure 方案',
    ReactivateAzurePlan: '重新啟用 Azure 方案',
    AssignAzureRole: '指派 Azure 角色',
    RemoveAzureRole: '移除 Azure 角色',
  },
  events: {
    AzurePlanPurchased: ({ partnerOfRecord }, say) =>
      `已為 ${say.party(partnerOfRecord)} 購買 Azure 方案`,
    AzureSubscriptionCreated: ({ name }) => `已在方案底下建立 Azure 訂用帳戶 ${name}`,
    AzureSubscriptionRenamed: ({ entitlement, name }) =>
      `Azure 訂用帳戶 ${entitlement} 已重新命名為 ${name}`,
    AzureSubscriptionCancelled: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已取消`,
    AzureSubscriptionReactivated: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已重新啟用`,
    AzurePlanSuspended: ({ plan }) => `Azure 方案 ${plan} 已暫停`,
    AzurePlanReactivated: ({ plan }) => `Azure 方案 ${plan} 已重新啟用`,
    AzureRoleAssigned: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} 現在是 ${entitlement} 的 ${role}`,
    AzureRoleRemoved: ({ principal, role, entitlement }, say) =>
      `${say.party(principal)} 不再是 ${entitlement} 的 ${role}`,
  },
} as const satisfies SlugWords

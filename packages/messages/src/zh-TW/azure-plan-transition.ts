import type { SlugWords } from '../words.ts'

export const azurePlanTransition = {
  title: '轉換至 Azure 方案',
  commands: {
    StartAzurePlanTransition: '將計費轉換為 Azure 方案',
    ResumeAzurePlanTransition: '繼續執行轉換',
    RunTransitionStep: '執行轉換的下一個步驟',
    RequestBillingOwnership: '要求計費擁有權',
    AcceptBillingOwnership: '接受計費擁有權變更',
    WithdrawBillingOwnership: '撤回計費擁有權要求',
  },
  events: {
    AzurePlanTransitionStarted: ({ customer }, say) =>
      `${say.party(customer)} 已開始轉換至 Azure 方案`,
    AzureEntitlementMapped: ({ entitlement }) => `Azure 訂用帳戶 ${entitlement} 已移至其方案底下`,
    TransitionStepCompleted: ({ index }) => `轉換的第 ${index + 1} 個步驟已完成`,
    TransitionStepFailed: ({ index, nextStepAt }, say) =>
      nextStepAt === null
        ? `轉換的第 ${index + 1} 個步驟失敗，需要有人繼續執行`
        : `轉換的第 ${index + 1} 個步驟失敗，將於 ${say.instant(nextStepAt)} 重試`,
    TransitionStepDelayed: ({ index, nextStepAt }, say) =>
      `轉換的第 ${index + 1} 個步驟延遲，將於 ${say.instant(nextStepAt)} 繼續`,
    AzurePlanTransitionResumed: () => '已繼續執行轉換',
    AzurePlanTransitionCompleted: ({ customer }, say) =>
      `${say.party(customer)} 已完成轉換至 Azure 方案`,
    BillingOwnershipRequested: ({ partner, entitlement }, say) =>
      `${say.party(partner)} 已要求 ${entitlement} 的計費擁有權`,
    BillingOwnershipWithdrawn: ({ entitlement }) => `${entitlement} 的計費擁有權要求已結束`,
    BillingOwnershipTransferred: ({ partner, entitlement }, say) =>
      `${entitlement} 的計費擁有權已轉移給 ${say.party(partner)}`,
  },
} as const satisfies SlugWords

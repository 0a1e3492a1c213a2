import type { SomeEvents } from '../../words.ts'

export const transition = {
  AzurePlanTransitionStarted: ({ customer }, say) =>
    `${say.party(customer)} 已開始轉換至 Azure 方案`,
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
} as const satisfies SomeEvents

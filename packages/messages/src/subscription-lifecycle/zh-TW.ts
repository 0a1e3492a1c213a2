import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionLifecycle = {
  title: '訂用帳戶的生命週期',
  commands: {
    RunSubscriptionLifecycle: '讓訂用帳戶進入下一個狀態',
  },
  rules: {
    'only-the-clock-runs-lifecycles': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

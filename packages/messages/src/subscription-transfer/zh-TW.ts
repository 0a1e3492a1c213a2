import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionTransfer = {
  title: '訂用帳戶轉移',
  commands: {
    RequestSubscriptionTransfer: '要求轉移訂用帳戶',
    AcceptSubscriptionTransfer: '接受轉移',
    RejectSubscriptionTransfer: '拒絕轉移',
    WithdrawSubscriptionTransfer: '撤回轉移',
    RunTransferLine: '執行轉移的一行',
    ExpireSubscriptionTransfer: '結束無人回覆的轉移',
  },
  rules: {
    'transfers-not-available-yet': {
      must: '轉移功能必須已推出，即自 2020 年 3 月 20 日起。',
      so: ({ today }) => `今天是 ${today}；尚無法轉移訂用帳戶。`,
      mend: ({ until }) => `等到 ${until}`,
    },
    'partner-not-enrolled': {
      must: '合作夥伴必須是已註冊為間接轉銷商並接受該合約的直接計費合作夥伴。',
      so: ({ partner }) => `${partner} 並非同時已成為間接轉銷商的直接計費合作夥伴。`,
      mend: '在「計畫」中註冊為間接轉銷商',
    },
    'target-not-provider': {
      must: '受要求的合作夥伴必須是間接提供者。',
      so: ({ all }) => `${all('providers')} 不是間接提供者。`,
      mend: '選擇間接提供者',
    },
    'provider-relationship-missing': {
      must: '提供者必須與客戶有轉銷商關係。',
      so: ({ all, customer }) => `${all('providers')} 與 ${customer} 沒有轉銷商關係。`,
      mend: ({ giver, customer }) => `由 ${giver} 向 ${customer} 要求建立關係`,
    },
    'not-transferable': {
      must: '每個訂用帳戶必須是此合作夥伴售出且作用中的 CSP 授權訂用帳戶或 0145P；附加元件隨其基底轉移。',
      so: ({ few }) =>
        `${few('subscriptions', { other: '# 個訂用帳戶' })}以目前的狀態無法納入此轉移。`,
      mend: '將其排除，並查看可走的其他途徑',
    },
    'already-in-move': {
      must: '訂用帳戶不得正由授權移轉取代。',
      so: ({ all }) => `${all('subscriptions')} 正由授權移轉取代。`,
      mend: '查看進行中的移轉',
    },
    'transfer-is-final': {
      must: '提出要求者必須已確認，提供者接受後即無法收回。',
      so: '尚無人確認提供者接受後即無法收回。',
      mend: '加以確認',
    },
    'transfer-to-another-provider': {
      must: '必須由轉移所指名的提供者回覆。',
      so: ({ all, partner }) => `此轉移的對象是 ${all('providers')}，而非 ${partner}。`,
      mend: ({ giver }) => `交由 ${giver} 處理`,
    },
    'transfer-of-another-partner': {
      must: '必須由要求轉移的合作夥伴撤回。',
      so: ({ all, partner }) => `要求此轉移的是 ${all('partners')}，而非 ${partner}。`,
      mend: ({ giver }) => `交由 ${giver} 處理`,
    },
    'transfer-not-active': {
      must: '轉移必須仍在等候回覆。',
      so: ({ all, status }) =>
        `轉移 ${all('transfers')} 並未等候回覆；其狀態為：${status('statuses')}。`,
      mend: '查看轉移',
    },
    'only-the-clock-transfers': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const azureSpending = {
  title: 'Azure 費用',
  commands: {
    SetSpendingBudget: '變更預算',
    RemoveSpendingBudget: '移除預算',
    SetAzurePortalBudget: '在 Azure 入口網站設定預算',
    WatchSpending: '監看預算',
  },
  rules: {
    'azure-access-missing': {
      must: '必須由客戶或在 Azure 訂用帳戶上具有角色的人，在 Azure 入口網站設定預算。',
      so: ({ party, entitlement }) => `${party} 在 ${entitlement} 上沒有角色。`,
      mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
    },
    'budget-without-market': {
      must: '客戶必須位於有銷售的國家；預算使用其市場的貨幣。',
      so: ({ customer, country }) =>
        `${customer} 位於 ${country('countries')}，當日該國沒有任何銷售。`,
      mend: null,
    },
    'budget-currency-differs': {
      must: '預算必須使用客戶的當地貨幣。',
      so: ({ customer, all, money }) =>
        `所填預算為 ${money('amount')}，而 ${customer} 以 ${all('currencies')} 付款。`,
      mend: ({ all }) => `以 ${all('currencies')} 填寫`,
    },
    'budget-not-positive': {
      must: '預算必須大於零；不需要的預算應移除。',
      so: ({ money }) => `所填預算為 ${money('amount')}。`,
      mend: '填寫大於零的金額，或移除預算',
    },
    'only-the-clock-watches-spending': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const billing = {
  title: '計費',
  commands: {
    IssueUsageInvoice: '開立發票',
    IssueLicenseInvoice: '開立授權發票',
    StateExchangeRate: '說明匯率',
    IssueReservationInvoice: '開立保留的發票',
  },
  rules: {
    'only-the-clock-invoices': onlyTheClock,
    'exchange-rate-fixed': {
      must: '某個月已說明的匯率必須保持不變：期間內匯率固定。',
      so: ({ given, first }) =>
        `${given('month')} 一美元為 ${first('rates')} ${given('currency')}；要求的是 ${given('rate')}。`,
      mend: '說明另一個月的匯率',
    },
  },
} as const satisfies TranslatedSlugWords

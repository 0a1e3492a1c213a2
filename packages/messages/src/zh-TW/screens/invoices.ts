import type { Words } from '../../words.ts'

export const invoices: Words['screens']['invoices'] = {
  invoices: '授權發票',
  noInvoices: '還沒有授權發票。請將時鐘調到計費期間結束之後。',
  invoice: (number) => `發票 ${number}`,
  number: '號碼',
  period: '期間',
  due: '到期日',
  total: '總計',
  lines: '明細',
  charge: '費用',
  charges: {
    'cycle-fee': '週期費用',
    'purchase-prorate': '購買，按比例',
    'cycle-prorate': '變更，按比例',
    'cancel-fee': '取消',
  },
  from: '從',
  to: '到 (含當天)',
  unitPrice: '單價',
  amount: '金額',
  rate: (rate: string, day: string) => `一美元為 ${rate}，${day} 的匯率。`,
  inDollars: '以美元計：此演練未說明匯率。',
  oldStream: '以美元計，與方案的幣別無關。',
  assumed: '假設',
  waiting: '等候匯率的發票',
  waits: (number: string, currency: string, month: string) =>
    `${number} 等候中：沒有人說明 ${month} 一美元等於多少 ${currency}。`,
  rateOf: (currency: string, month: string) => `${month} 一美元等於多少 ${currency}`,
  rateWrong: '匯率為大於零的小數，例如 0.91。',
  stateRate: '說明匯率',
}

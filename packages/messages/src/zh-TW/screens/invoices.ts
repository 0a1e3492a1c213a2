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
}

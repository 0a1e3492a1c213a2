import type { Words } from '../../words.ts'

export const billedMonths: Words['screens']['billedMonths'] = {
  title: '逐月金額',
  lead: '每張發票列在其期間開始的月份。',
  emptyTitle: '尚無計費金額',
  emptyText: '請先銷售項目，或調整時鐘。',
  by: '劃分方式',
  divisions: { streams: '發票種類', resellers: '轉銷商' },
  currency: '幣別',
  ownCustomers: '無轉銷商',
  month: '月份',
  invoiced: '已開立',
  pending: '尚未開立',
  total: '合計',
  figures: (month) => `${month}的金額`,
  table: (currency) => `以 ${currency} 計費的逐月金額`,
  export: '匯出各月金額',
}

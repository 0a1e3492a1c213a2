import type { Words } from '../../words.ts'

export const partnerInvoices: Words['screens']['partnerInvoices'] = {
  title: '發票',
  lead: (partner: string) => `Microsoft 就 ${partner} 的所有客戶向其開立的發票。`,
  noPartner: '以合作夥伴的身分操作，即可查看其發票。',
  list: '合作夥伴的發票',
  export: '匯出發票',
  emptyTitle: '還沒有發票',
  emptyText: '計費期間結束後才會開立發票，請將時鐘調到期間結束之後。',
  statement: '發票對帳單',
  partner: '合作夥伴',
  untaxed: '由 Understudy 模擬：無須付款。',
  customers: '客戶',
  lines: '明細',
  parts: (number: string) => `發票 ${number}（依客戶）`,
  exportParts: '匯出發票各部分',
}

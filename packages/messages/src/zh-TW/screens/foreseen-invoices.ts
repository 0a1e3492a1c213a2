import type { Words } from '../../words.ts'

export const foreseenInvoices: Words['screens']['foreseenInvoices'] = {
  title: '未來的發票',
  lead: '此客戶在未來幾個月發票中的部分，於此世界的兩份副本上演練：一份不採取任何動作，另一份執行此動作。',
  period: '期間',
  upTo: (day) => `計至 ${day}`,
  before: '不採取動作',
  after: '執行之後',
  difference: '差額',
  together: (partner) => `合計，${partner}`,
  emptyTitle: '無論如何，未來幾個月都不會開立發票',
  refused: '目前無法執行，因此沒有可比較的項目。',
  export: '匯出未來的發票',
}

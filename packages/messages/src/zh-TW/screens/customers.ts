import type { Words } from '../../words.ts'

export const customers: Words['screens']['customers'] = {
  title: '客戶',
  lead: (partner) => `${partner} 所看到的客戶。`,
  list: '客戶',
  export: '匯出客戶',
  emptyTitle: '還沒有客戶',
  emptyText: '請要求轉銷商關係，或從其他案例開始演練。',
  related: '已建立',
  notRelated: '沒有關係',
  dealing: '直接或間接',
  dealings: { direct: '直接', indirect: '間接', extended: '直接，已擴展' },
  agreements: { signed: '已簽署', attested: '合作夥伴已確認', missing: '缺少' },
  with: '有',
  without: '沒有',
  legacy: '現有的 Azure (0145P)',
  plans: 'Azure 方案',
  budget: '預算',
}

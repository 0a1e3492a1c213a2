import type { Words } from '../../words.ts'

export const audit: Words['screens']['audit'] = {
  title: '稽核記錄',
  lead: '每次狀態變更：誰、以何角色、何時、哪項資源、舊值與新值。',
  when: '時間',
  who: '對象',
  role: '角色',
  customer: '客戶',
  event: '發生的事',
  resource: '資源',
  before: '之前',
  after: '之後',
  changes: '變更內容',
  moreChanges: { one: '另有 # 項變更', other: '另有 # 項變更' },
  became: (before, after) => `${before} → ${after}`,
  export: '匯出稽核記錄',
  emptyTitle: '還沒有記錄',
}

export const faults: Words['screens']['faults'] = {
  title: '故障',
  lead: '刻意讓某個步驟出錯，看看轉換仍然只會完成一次。',
  armed: '已設定的故障',
  none: '沒有設定任何故障。',
  arm: '設定',
  heal: '排除',
  healAll: '全部排除',
  at: '位置',
  kind: '發生的情況',
  times: '次數',
  match: '僅適用於 (選填)',
  matchHint: '訂用帳戶或記錄的合作夥伴',
  by: '延遲多久',
  left: { one: '還有 # 次', other: '還有 # 次' },
}

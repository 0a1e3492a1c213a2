import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of drafts, which only this browser has. */
export const drafts: SandboxWords['drafts'] = {
  save: '儲存為草稿',
  saved: '已儲存。',
  saveAs: '以名稱儲存',
  rename: '重新命名',
  name: '草稿名稱',
  nameHow: '可用字母、數字、句點與連字號。',
  taken: '已有同名檔案。',
  empty: '請輸入名稱。',
  ok: '儲存',
  cancel: '取消',
  discardTitle: '要刪除此草稿嗎？',
  discardHow: (path) => `${path} 只存在此瀏覽器中，刪除後無法復原。`,
  revertTitle: '要回到原始內容嗎？',
  revertHow: (path) => `您在 ${path} 中的變更將會遺失。`,
  discard: '刪除草稿',
  revert: '回到原始內容',
  keep: '保留',
}

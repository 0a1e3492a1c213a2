import type { Words } from '../../words.ts'

export const subscription: Words['screens']['subscription'] = {
  quantity: '授權數',
  billingCycle: '付款方式',
  cycles: { monthly: '每月', annual: '每年', none: '不付款' },
  parent: '所屬',
  name: '名稱',
  status: '狀態',
  manageNamed: (name) => `管理：${name}`,
  suspend: '暫停',
  reactivate: '重新啟用',
  enterNumber: '請輸入至少為 1 的整數。',
}

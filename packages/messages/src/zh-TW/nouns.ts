import type { RuleNouns } from '../words.ts'

export const nouns: RuleNouns = {
  partner: '合作夥伴',
  customer: '客戶',
  reseller: '轉銷商',
  provider: '提供者',
  subscription: '訂用帳戶',
  entitlement: 'Azure 訂用帳戶',
  offer: '供應項目',
  user: '使用者',
  cart: '購物車',
  plan: (partner) => (partner === '' ? 'Azure 方案' : `${partner} 的 Azure 方案`),
  role: (title) => title,
  sentence: (order) => `請${order}。`,
  nearest: (word) => `是否指「${word}」`,
}

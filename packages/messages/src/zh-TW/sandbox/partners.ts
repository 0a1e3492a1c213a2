import type { SandboxWords } from '../../en/sandbox.ts'

/** A partner on its way from direct bill partner to indirect reseller, as drawn. */
export const partners: SandboxWords['drawing']['partners'] = {
  provider: '間接提供者',
  partner: '合作夥伴',
  customers: '客戶',
  kinds: { direct: '直接客戶', indirect: '間接客戶' },
  summary: (partner, direct, indirect, providers) =>
    `${partner}：直接客戶 ${direct} 個，間接客戶 ${indirect} 個，間接提供者 ${providers} 個。`,
  days: '直接計費的各個日期',
}

import type { TranslatedRules } from '../../words.ts'

export const resellerRelationship = {
  'reseller-relationship-missing': {
    must: '合作夥伴與客戶之間必須有有效的轉銷商關係。',
    so: ({ partner, customer }) => `${partner} 與 ${customer} 之間沒有轉銷商關係。`,
    mend: ({ customer }) => `向 ${customer} 要求建立關係`,
  },
  'partner-region-differs': {
    must: '合作夥伴與客戶租用戶必須位於同一區域。',
    so: ({ partner, customer, market }) =>
      `${partner} 與 ${customer} 位於不同區域：${market(0)}；${market(1)}。`,
    mend: ({ has, few }) =>
      has('partners') ? `交由該區域的合作夥伴處理：${few('partners', { other: '共有 # 個' })}` : '',
  },
  'provider-not-partnered': {
    must: '與轉銷商一起受邀的提供者，必須是該轉銷商的間接提供者之一。',
    so: ({ provider, partner }) => `${provider} 不是 ${partner} 的間接提供者。`,
    mend: ({ has, all }) =>
      has('providers') ? `改為邀請 ${all('providers')}，或不邀請提供者` : '不要邀請提供者',
  },
  'invitation-link-missing': {
    must: '編輯後的電子郵件必須仍包含個人邀請連結。',
    so: '電子郵件已不再包含邀請連結。',
    mend: '將連結放回文字中',
  },
  'subscriptions-still-active': {
    must: '客戶向此合作夥伴購買的每個訂用帳戶都必須已暫停，每個 Azure 方案也是。',
    so: ({ customer, partner, has, few, many, count }) =>
      has('subscriptions')
        ? `${customer} 在 ${partner} 仍有作用中的項目：${few('subscriptions', { other: '# 個訂用帳戶' })}。`
        : `${customer} 在 ${partner} 仍有 ${count(many('plans'), { other: '# 個作用中的 Azure 方案' })}。`,
    mend: ({ command }) =>
      command === 'SuspendAzurePlan' ? '暫停 Azure 方案' : '逐一暫停訂用帳戶',
  },
} as const satisfies TranslatedRules

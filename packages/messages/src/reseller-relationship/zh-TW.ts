import type { TranslatedSlugWords } from '../words.ts'

export const resellerRelationship = {
  title: '轉銷商關係',
  commands: {
    RequestResellerRelationship: '要求轉銷商關係',
    AcceptResellerRelationship: '接受轉銷商關係',
    RemoveDelegatedAdmin: '移除委派的系統管理員',
    RemoveResellerRelationship: '移除轉銷商關係',
  },
  rules: {
    'direct-customers-closed': {
      must: '同時也是間接轉銷商的合作夥伴，必須與其間接提供者一起帶入新客戶。',
      so: ({ partner }) => `${partner} 同時也是間接轉銷商，不再接受新的直接客戶。`,
      mend: ({ has, all }) =>
        has('providers') ? `與 ${all('providers')} 一起邀請` : '先尋找間接提供者',
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
  },
} as const satisfies TranslatedSlugWords

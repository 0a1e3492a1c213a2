import type { TranslatedSlugWords } from '../words.ts'

export const indirectProvider = {
  title: '間接提供者',
  commands: {
    RequestPartnership: '要求建立合作關係',
    AcceptPartnership: '授權間接提供者',
    RemoveProviderAdmin: '移除提供者的系統管理存取權',
    EndPartnership: '結束合作關係',
    CreateCustomer: '建立客戶',
    ExtendRelationship: '將客戶擴展到間接提供者',
  },
  rules: {
    'not-indirect-provider': {
      must: '必須由間接提供者提出要求；其他合作夥伴沒有轉銷商。',
      so: ({ partner }) => `${partner} 不是間接提供者。`,
      mend: null,
    },
    'partnership-link-missing': {
      must: '編輯後的電子郵件必須仍包含合作關係的個人連結。',
      so: '電子郵件已不再包含連結。',
      mend: '將連結放回文字中',
    },
    'not-indirect-reseller': {
      must: '合作夥伴必須是間接轉銷商，或已註冊為間接轉銷商。',
      so: ({ partner }) => `${partner} 不是間接轉銷商，也尚未註冊。`,
      mend: '先註冊為間接轉銷商',
    },
    'partnership-not-requested': {
      must: '提供者必須已向轉銷商要求建立合作關係。',
      so: ({ provider, partner }) => `${provider} 尚未向 ${partner} 要求建立合作關係。`,
      mend: ({ provider }) => `請 ${provider} 提出要求`,
    },
    'provider-not-authorized': {
      must: '轉銷商必須已勾選：提供者可為其客戶訂購，並可管理其公司帳戶。',
      so: ({ provider }) => `尚未勾選 ${provider} 獲授權的事項。`,
      mend: '勾選核取方塊',
    },
    'support-ends-partnerships': {
      must: '合作關係必須由 Microsoft 支援結束；雙方都不能自行結束。',
      so: ({ party }) => `執行者是 ${party}；合作關係只能由 Microsoft 支援結束。`,
      mend: '以 Microsoft 的身分執行',
    },
    'provider-creates-tenants': {
      must: '必須由直接計費合作夥伴或間接提供者建立租用戶；轉銷商須請其提供者代為辦理。',
      so: ({ partner }) => `${partner} 是間接轉銷商，不能建立租用戶。`,
      mend: ({ has, all }) =>
        has('providers') ? `交由 ${all('providers')} 辦理` : '先尋找間接提供者',
    },
    'reseller-not-named': {
      must: '間接提供者建立客戶時，必須指明該客戶屬於哪個間接轉銷商。',
      so: ({ partner }) => `${partner} 尚未指明客戶所屬的轉銷商。`,
      mend: '指明您的一個轉銷商',
    },
    'reseller-not-partnered': {
      must: '為新客戶指明的轉銷商，必須與建立租用戶的提供者合作。',
      so: ({ reseller, partner }) => `${reseller} 並未與 ${partner} 合作。`,
      mend: ({ partner }) => `指明與 ${partner} 合作的轉銷商`,
    },
    'domain-taken': {
      must: '網域必須可用；其他租用戶不得已擁有該網域。',
      so: ({ given, all }) => `${given('domain')} 已屬於 ${all('customers')}。`,
      mend: '選擇其他網域',
    },
    'extension-not-available-yet': {
      must: '必須已可擴展關係；自 2020 年 3 月 20 日起可用。',
      so: ({ today }) => `今天是 ${today}；尚無法擴展關係。`,
      mend: ({ until }) => `等到 ${until}`,
    },
    'not-in-transition': {
      must: '合作夥伴必須直接計費，且已註冊為間接轉銷商。',
      so: ({ partner }) => `${partner} 並非同時是直接計費合作夥伴與間接轉銷商。`,
      mend: '先註冊為間接轉銷商',
    },
    'not-direct-customer': {
      must: '客戶必須是直接客戶；間接客戶已有其提供者。',
      so: ({ customer, partner }) => `${customer} 不是 ${partner} 的直接客戶。`,
      mend: null,
    },
  },
} as const satisfies TranslatedSlugWords

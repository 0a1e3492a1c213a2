import type { TranslatedSlugWords } from '../words.ts'

export const customerAgreement = {
  title: '客戶合約',
  commands: {
    SignCustomerAgreement: '簽署 Microsoft 客戶合約',
    AttestCustomerAgreement: '確認客戶已接受合約',
    SignPartnerAgreement: '簽署 Microsoft 合作夥伴合約',
  },
  rules: {
    'agreement-not-available-yet': {
      must: 'Microsoft 客戶合約必須已可使用 (自 2019 年 10 月 1 日起)。',
      so: ({ today }) => `今天是 ${today}；Microsoft 客戶合約尚未推出。`,
      mend: ({ until }) => `等到 ${until}`,
    },
    'customer-must-ask-partner': {
      must: '客戶必須尚未透過任何合作夥伴購買；否則由其合作夥伴證明。',
      so: ({ customer, has, all }) =>
        has('partners')
          ? `${customer} 已透過合作夥伴購買，並與 ${all('partners')} 合作。`
          : `${customer} 已透過合作夥伴購買。`,
      mend: ({ giver }) => `由 ${giver} 證明客戶已接受`,
    },
    'resellers-cannot-attest': {
      must: '必須由直接計費合作夥伴或間接提供者證明；轉銷商須請其提供者代為辦理。',
      so: ({ partner }) => `${partner} 是間接轉銷商，不能證明。`,
      mend: ({ has, all }) => (has('providers') ? `交由 ${all('providers')} 辦理` : ''),
    },
    'agreement-date-in-future': {
      must: '無論日期以哪個時區書寫，客戶都必須已經接受合約。',
      so: ({ day, today }) => `所填日期是 ${day('agreedOn')}，而今天是 ${today}。`,
      mend: '填寫客戶接受的日期',
    },
    'cloud-agreement-withdrawn': {
      must: '合約必須仍在使用中；Microsoft Cloud 合約使用至 2020 年 1 月 31 日，之後由 Microsoft 客戶合約取代。',
      so: ({ today }) => `今天是 ${today}；Microsoft Cloud 合約只使用至 2020 年 1 月 31 日。`,
      mend: '改為確認 Microsoft 客戶合約',
    },
  },
} as const satisfies TranslatedSlugWords

import type { TranslatedRules } from '../../words.ts'

export const azurePlan = {
  'azure-plan-not-available-yet': {
    must: 'Azure 方案必須已可使用 (自 2019 年 11 月 1 日起)。',
    so: ({ today }) => `今天是 ${today}；Azure 方案尚未推出。`,
    mend: ({ until }) => `等到 ${until}`,
  },
  'azure-plan-not-sold-here': {
    must: 'Azure 方案必須在客戶所在國家銷售。',
    so: ({ customer, country, has }) =>
      has('countries')
        ? `${customer} 位於 ${country('countries')}，Azure 方案不在該國銷售。`
        : `Azure 方案不在 ${customer} 所在國家銷售。`,
    mend: null,
  },
  'buy-through-azure-plan': {
    must: 'Azure 方案必須以方案方式購買，而不是以供應項目訂單購買。',
    so: '所訂購的是 Azure 方案，並非一般供應項目。',
    mend: '購買 Azure 方案',
  },
  'azure-plan-replaces-0145p': {
    must: '合作夥伴必須尚未為此客戶擁有 Azure 方案；有方案時，Azure 訂用帳戶須在 Azure 入口網站建立。',
    so: ({ partner, customer }) => `${partner} 已為 ${customer} 擁有 Azure 方案。`,
    mend: '在方案底下建立 Azure 訂用帳戶',
  },
  'transition-required': {
    must: '不得有 Microsoft Azure (0145P) 訂用帳戶在方案之外；客戶現有的項目必須透過轉換移動。',
    so: ({ customer, partner }) =>
      `${customer} 在 ${partner} 有不在任何方案底下的 Microsoft Azure (0145P)。`,
    mend: '開始轉換至 Azure 方案',
  },
  'not-under-azure-plan': {
    must: '此 Azure 訂用帳戶必須屬於此合作夥伴的 Azure 方案。',
    so: ({ entitlement, partner }) => `${entitlement} 不在 ${partner} 的任何 Azure 方案底下。`,
    mend: '查看轉換至 Azure 方案',
  },
  'azure-plan-suspended': {
    must: 'Azure 方案必須為作用中。',
    so: ({ plan }) => `${plan}已暫停。`,
    mend: '重新啟用',
  },
  'azure-plan-of-another-partner': {
    must: '此 Azure 方案必須由此合作夥伴購買。',
    so: ({ plan, partner, has, all }) =>
      has('partners')
        ? `${plan}由 ${all('partners')} 購買，而不是 ${partner}。`
        : `${plan}不是由 ${partner} 購買的。`,
    mend: ({ giver }) => `交由 ${giver} 辦理`,
  },
  'azure-plan-in-use': {
    must: '方案底下不得有作用中的 Azure 訂用帳戶；每個都必須先取消。',
    so: ({ plan, few }) =>
      `${plan}底下有作用中的項目：${few('entitlements', { other: '# 個 Azure 訂用帳戶' })}。`,
    mend: '先取消',
  },
  'budget-currency-differs': {
    must: '預算必須使用客戶的當地貨幣。',
    so: ({ customer, all, money }) =>
      `所填預算為 ${money('amount')}，而 ${customer} 以 ${all('currencies')} 付款。`,
    mend: ({ all }) => `以 ${all('currencies')} 填寫`,
  },
  'budget-not-positive': {
    must: '預算必須大於零；不需要的預算應移除。',
    so: ({ money }) => `所填預算為 ${money('amount')}。`,
    mend: '填寫大於零的金額，或移除預算',
  },
} as const satisfies TranslatedRules

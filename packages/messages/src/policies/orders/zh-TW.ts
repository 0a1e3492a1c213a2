import type { TranslatedRules } from '../../words.ts'

/** Rules about what is ordered, whichever command orders it. */
export const orderPolicies = {
  'billing-cycle-not-offered': {
    must: '所要求的計費週期必須是供應項目可採用的。',
    so: ({ all }) => `${all('offers')} 不能採用所要求的計費週期。`,
    mend: '選擇其他計費週期',
  },
  'add-on-needs-base': {
    must: '附加元件必須指明此合作夥伴售出且相容的基底訂用帳戶；其他項目則不得指明。',
    so: ({ all, has }) =>
      has('bases')
        ? `${all('offers')} 是附加元件，但未指明相容的基底。`
        : `${all('offers')} 指明了基底，但並非其附加元件。`,
    mend: ({ has, few }) =>
      has('bases')
        ? `指明相容的訂用帳戶：${few('bases', { other: '可用的供應項目有 # 個' })}`
        : '不要指明基底',
  },
  'base-not-active': {
    must: '附加元件的基底訂用帳戶必須為作用中，或與其一併訂購。',
    so: ({ few }) => `${few('subscriptions', { other: '# 個基底訂用帳戶' })} 不是作用中。`,
    mend: '重新啟用基底訂用帳戶',
  },
  'currency-not-of-market': {
    must: '指明的幣別必須是計費幣別：客戶所在國家或地區的幣別；歐盟、歐洲自由貿易聯盟或英國的合作夥伴自 2021 年 1 月 28 日起購買的方案則為合作夥伴的幣別。',
    so: ({ customer, all, has }) =>
      has('known')
        ? `指明的幣別為 ${all('currencies')}，而 ${customer} 的購買以 ${all('known')} 計費。`
        : `指明的幣別為 ${all('currencies')}，而 ${customer} 所在之處沒有銷售。`,
    mend: ({ has, all }) => (has('known') ? `指明 ${all('known')}，或不指明幣別` : '不要指明幣別'),
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
} as const satisfies TranslatedRules

import type { TranslatedRules } from '../../words.ts'

export const ordering = {
  'provider-orders-for-reseller': {
    must: '必須由直接計費合作夥伴或間接提供者訂購；轉銷商須請其提供者代為辦理。',
    so: ({ partner }) => `${partner} 是間接轉銷商，不能訂購。`,
    mend: ({ has, all }) => (has('providers') ? `交由 ${all('providers')} 辦理` : ''),
  },
  'provider-named-as-reseller': {
    must: '訂單必須指定間接轉銷商為記錄的合作夥伴，絕不指定提供者。',
    so: ({ reseller }) => `訂單將間接提供者 ${reseller} 指定為轉銷商。`,
    mend: '指定間接轉銷商，或不指定',
  },
  'reseller-not-of-provider': {
    must: '訂單中指定的轉銷商必須與訂購的提供者合作。',
    so: ({ reseller, partner }) => `${reseller} 並未與 ${partner} 合作。`,
    mend: ({ partner }) => `指定 ${partner} 的轉銷商`,
  },
  'offer-discontinued': {
    must: '此供應項目必須仍在銷售。',
    so: ({ all }) => `${all('offers')} 已停止銷售。`,
    mend: ({ has, few }) =>
      has('equivalents')
        ? `改為訂購 ${few('equivalents', { other: '# 個對等項目之一' })}`
        : '尋找其他供應項目',
  },
  'seats-out-of-range': {
    must: '數量必須介於供應項目的最小值與最大值之間。',
    so: ({ all, first }) =>
      `要求的數量為 ${first('quantities')}；${all('offers')} 的銷售數量為 ${first('min')} 到 ${first('max')}。`,
    mend: ({ first }) => `將數量改為 ${first('min')} 到 ${first('max')}`,
  },
  'seats-per-tenant-exceeded': {
    must: '同一租用戶持有的小型企業供應項目授權不得超過 300 個。',
    so: ({ customer, first, all }) =>
      `${customer} 將持有 ${first('totals')} 個 ${all('skus')} 授權；同一租用戶以 300 個為限。`,
    mend: '減少數量，或改用沒有此上限的供應項目',
  },
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
  'cart-of-another-partner': {
    must: '購物車必須由此合作夥伴建立。',
    so: ({ cart, partner, all }) =>
      `購物車 ${cart} 由 ${all('partners')} 建立，而不是 ${partner}。`,
    mend: ({ giver }) => `交由 ${giver} 辦理`,
  },
  'cart-already-checked-out': {
    must: '購物車必須尚未結帳；只能結帳一次。',
    so: ({ cart }) => `購物車 ${cart} 已經結帳。`,
    mend: '建立新的購物車',
  },
  'cart-expired': {
    must: '購物車必須仍在保留期間；七天後即消失。',
    so: ({ cart, day }) => `購物車 ${cart} 只保留到 ${day('expired')}。`,
    mend: '建立新的購物車',
  },
  'currency-not-of-market': {
    must: '指明的幣別必須是客戶所在國家或地區的幣別。',
    so: ({ customer, all, has }) =>
      has('known')
        ? `指明的幣別為 ${all('currencies')}，而 ${customer} 以 ${all('known')} 付款。`
        : `指明的幣別為 ${all('currencies')}，而 ${customer} 所在之處沒有銷售。`,
    mend: ({ has, all }) => (has('known') ? `指明 ${all('known')}，或不指明幣別` : '不要指明幣別'),
  },
  'partner-of-record-of-plan': {
    must: '訂用帳戶必須不在任何 Azure 方案之下：在方案之下，記錄的合作夥伴由方案決定。',
    so: ({ subscription }) => `${subscription} 在 Azure 方案底下。`,
    mend: '查看方案，由方案決定記錄的合作夥伴',
  },
} as const satisfies TranslatedRules

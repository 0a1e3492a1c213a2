import type { TranslatedSlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Azure 方案',
  commands: {
    PurchaseAzurePlan: '購買 Azure 方案',
    CreateAzureSubscription: '建立 Azure 訂用帳戶',
    RenameAzureSubscription: '重新命名 Azure 訂用帳戶',
    CancelAzureSubscription: '取消 Azure 訂用帳戶',
    ReactivateAzureSubscription: '重新啟用 Azure 訂用帳戶',
    SuspendAzurePlan: '暫停 Azure 方案',
    ReactivateAzurePlan: '重新啟用 Azure 方案',
    AssignAzureRole: '指派 Azure 角色',
    RemoveAzureRole: '移除 Azure 角色',
    PurchaseReservation: '保留 Azure 容量',
    ReturnReservation: '退還保留',
  },
  rules: {
    'not-owner': {
      must: '必須由客戶的全域系統管理員或 Azure 訂用帳戶的擁有者變更角色。',
      so: ({ party, role, entitlement }) =>
        `${party} 以「${role}」的角色操作，並不擁有 ${entitlement}。`,
      mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
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
    'nothing-to-reserve-for': {
      must: '客戶必須有此合作夥伴的作用中 Azure 方案，或作用中的 Azure 訂用帳戶。',
      so: ({ customer, partner }) =>
        `${customer} 沒有 ${partner} 的作用中 Azure 方案，也沒有作用中的 Azure 訂用帳戶。`,
      mend: '請先購買 Azure 方案',
    },
    'reservation-not-priced': {
      must: '大小、地區與期限必須在目錄中有價格。',
      so: ({ all }) => `目錄中沒有此項的價格，只有 ${all('known')}。`,
      mend: '請選擇其中一項',
    },
    'reservation-covers-anothers': {
      must: '保留所適用的 Azure 訂用帳戶必須由此合作夥伴付費。',
      so: ({ all, partner }) => `${all('entitlements')} 不是由 ${partner} 付費。`,
      mend: '請選擇其他 Azure 訂用帳戶，或不指定',
    },
    'reservation-not-active': {
      must: '保留必須屬於此合作夥伴、作用中，且期限未到。',
      so: ({ subscription, partner }) => `${subscription} 不是 ${partner} 的作用中保留。`,
      mend: null,
    },
    'azure-plan-in-use': {
      must: '方案底下不得有作用中的 Azure 訂用帳戶或保留；每個都必須先取消。',
      so: ({ plan, has, few }) =>
        has('entitlements')
          ? `${plan}底下有作用中的項目：${few('entitlements', { other: '# 個 Azure 訂用帳戶' })}。`
          : `${plan}底下仍有保留：${few('reservations', { other: '# 個保留' })}。`,
      mend: ({ has }) => (has('entitlements') ? '先取消' : '先退還'),
    },
  },
} as const satisfies TranslatedSlugWords

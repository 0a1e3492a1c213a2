import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const azurePlanTransition = {
  title: '轉換至 Azure 方案',
  commands: {
    StartAzurePlanTransition: '將計費轉換為 Azure 方案',
    ResumeAzurePlanTransition: '繼續執行轉換',
    RunTransitionStep: '執行轉換的下一個步驟',
    RequestBillingOwnership: '要求計費擁有權',
    AcceptBillingOwnership: '接受計費擁有權變更',
    WithdrawBillingOwnership: '撤回計費擁有權要求',
  },
  rules: {
    'app-only-refused': {
      must: '必須有人員登入；僅應用程式的權杖並不足夠。',
      so: ({ party }) => `操作的是 ${party} 的應用程式，沒有人員登入。`,
      mend: ({ giver, giverRole }) => `以 ${giver} 的「${giverRole}」角色操作`,
    },
    'provider-transitions-for-reseller': {
      must: '必須由直接計費合作夥伴或間接提供者執行轉換；轉銷商須請其提供者代為辦理。',
      so: ({ partner }) => `${partner} 是間接轉銷商，不能執行轉換。`,
      mend: ({ has, all }) => (has('providers') ? `交由 ${all('providers')} 辦理` : ''),
    },
    'nothing-to-transition': {
      must: '客戶在此合作夥伴必須有 Microsoft Azure (0145P) 訂用帳戶；其他供應項目不會移動。',
      so: ({ customer, partner }) =>
        `${customer} 在 ${partner} 沒有 Microsoft Azure (0145P) 訂用帳戶。`,
      mend: null,
    },
    'legacy-subscription-suspended': {
      must: '尚待移動的 0145P 訂用帳戶都不得暫停；每個都必須為作用中。',
      so: ({ few }) => `${few('subscriptions', { other: '# 個 0145P 訂用帳戶' })} 已暫停。`,
      mend: '重新啟用',
    },
    'subscription-bought-recently': {
      must: '不得有太近期才購買的 0145P 訂用帳戶；必須已過一段時間。',
      so: ({ few }) => `${few('subscriptions', { other: '# 個 0145P 訂用帳戶' })} 太近期才購買。`,
      mend: ({ until }) => `等到 ${until}`,
    },
    'shared-services-tenant': {
      must: '客戶不得是 Azure Partner Shared Services (共用服務) 租用戶。',
      so: ({ customer }) => `${customer} 是 Azure Partner Shared Services (共用服務) 租用戶。`,
      mend: null,
    },
    'transition-already-completed': {
      must: '此客戶必須尚未轉換完成。',
      so: ({ customer, partner }) =>
        `${partner} 已將 ${customer} 移至 Azure 方案；沒有其他項目可移動。`,
      mend: null,
    },
    'transition-is-final': {
      must: '開始轉換的人必須已確認沒有回頭路。',
      so: '尚未有人確認沒有回頭路。',
      mend: '確認這一點',
    },
    'transition-has-not-failed': {
      must: '轉換必須停在失敗的步驟。',
      so: '轉換並未停在失敗的步驟。',
      mend: '查看轉換的進度',
    },
    'not-outside-csp': {
      must: '此 Azure 訂用帳戶必須是在 CSP 之外購買的。',
      so: ({ entitlement }) => `${entitlement} 不是在 CSP 之外購買的。`,
      mend: null,
    },
    'azure-plan-missing': {
      must: '合作夥伴必須為此客戶擁有作用中的 Azure 方案，即要求中指名的方案。',
      so: ({ customer, partner, by }) =>
        by === 'again'
          ? `所指名的方案不是 ${partner} 為 ${customer} 擁有的作用中 Azure 方案。`
          : `${partner} 沒有為 ${customer} 擁有作用中的 Azure 方案。`,
      mend: ({ by }) => (by === 'again' ? '指名其中一個方案' : '購買 Azure 方案'),
    },
    'no-ownership-request': {
      must: '合作夥伴必須在最近三十天內要求過此訂用帳戶的計費擁有權。',
      so: ({ entitlement, partner }) =>
        `${partner} 在最近三十天內未要求 ${entitlement} 的計費擁有權。`,
      mend: ({ giver }) => `由 ${giver} 提出要求`,
    },
    'transition-of-another-partner': {
      must: '轉換必須屬於此合作夥伴；由開始轉換的合作夥伴繼續執行。',
      so: ({ partner, all }) => `此轉換屬於 ${all('partners')}，而不是 ${partner}。`,
      mend: ({ giver }) => `交由 ${giver} 辦理`,
    },
    'billing-ownership-not-transferable': {
      must: '此 Azure 訂用帳戶必須屬於直接 Enterprise 合約；其他訂用帳戶須在 Azure 方案下建立新訂用帳戶，再將資源移入。',
      so: ({ entitlement, has, channel }) =>
        has('channels')
          ? `${entitlement} 的購買方式為「${channel('channels')}」，計費擁有權不能移轉。`
          : `${entitlement} 的計費擁有權不能移轉。`,
      mend: '在方案底下建立 Azure 訂用帳戶，再將資源移入',
    },
    'provider-takes-ownership-for-reseller': {
      must: '必須由直接計費合作夥伴或間接提供者要求計費擁有權；轉銷商須請其提供者代為辦理。',
      so: ({ partner }) => `${partner} 是間接轉銷商，不能要求計費擁有權。`,
      mend: ({ has, all }) => (has('providers') ? `交由 ${all('providers')} 辦理` : ''),
    },
    'azure-plan-not-named': {
      must: '合作夥伴有多個方案時，要求必須指名其方案，或指名方案所屬的轉銷商。',
      so: ({ partner, customer, many, count }) =>
        `${partner} 為 ${customer} 擁有 ${count(many('plans'), { other: '# 個 Azure 方案' })}，但未指名其中之一。`,
      mend: '指名方案，或指名方案所屬的轉銷商',
    },
    'not-party-to-request': {
      must: '必須由提出要求的合作夥伴的系統管理員撤回要求，或由客戶的全域系統管理員拒絕。',
      so: ({ party, role, entitlement }) =>
        `${party} 以「${role}」的角色操作，並未要求 ${entitlement}。`,
      mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
    },
    'only-the-clock-runs-steps': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

import type { RuleWords, TranslatedRules } from '../words.ts'
import { apart } from './apart.ts'
import { orderPolicies } from './orders/zh-TW.ts'

/** What only the clock does is refused in one way, whatever it is. */
export const onlyTheClock = {
  must: '這必須隨時鐘前進自動發生。',
  so: ({ party }) => `操作者是 ${party}；這只由時鐘執行。`,
  mend: '讓時鐘前進',
} as const satisfies Required<RuleWords>

/** Rules that several workflows share. */
export const policies = {
  ...orderPolicies,
  'may-not-manage-users': {
    must: '必須由客戶的全域系統管理員或使用者管理系統管理員操作，或由具有委派管理權限的合作夥伴的系統管理員操作。',
    so: ({ party, role, customer }) =>
      `${party} 以「${role}」的角色操作，不得管理 ${customer} 的使用者。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'user-deleted': {
    must: '該使用者必須未從租用戶中移除。',
    so: ({ few }) => `${few('users', { other: '# 位使用者' })} 已被移除。`,
    mend: '還原使用者',
  },
  'actor-not-of-partner': {
    must: '操作者必須屬於命令所涉及的合作夥伴；若客戶也可決定，則可屬於其客戶。',
    so: ({ party, partner }) => `操作者是 ${party}，而命令涉及的是 ${partner}。`,
    mend: ({ giver }) => `以 ${giver} 的身分操作`,
  },
  'subscription-without-rules': {
    must: '訂用帳戶必須屬於此命令有規則的種類；新商務授權在此尚無規則，而保留只能購買與退還，其餘會維持原狀。',
    so: ({ few }) =>
      `${few('subscriptions', { other: '# 個訂用帳戶' })} 屬於此命令沒有規則的種類，維持原狀。`,
    mend: null,
  },
  'stale-version': {
    must: '此訂用帳戶自讀取後必須未曾變更。',
    so: ({ subscription, given, first }) =>
      `${subscription} 目前為版本 ${first('versions')}；讀取的是版本 ${given('version')}。`,
    mend: '重新讀取後再變更一次',
  },
  'role-insufficient': {
    must: '操作者必須具有允許此操作的角色，例如系統管理代理人。',
    so: ({ party, role }) => `${party} 以「${role}」的角色操作，權限不足。`,
    mend: ({ giver, giverRole }) => `以 ${giver} 的「${giverRole}」角色操作`,
  },
  'not-global-admin': {
    must: '必須由全域系統管理員操作：客戶的代表客戶，合作夥伴的代表合作夥伴。',
    so: ({ party, role }) => `${party} 以「${role}」的角色操作；需要全域系統管理員。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'id-taken': {
    must: '識別碼必須是新的，或此命令必須就是當初建立它的命令再次送出。',
    so: ({ choice }) =>
      choice !== '' ? `識別碼 ${choice} 已用於其他項目。` : '此識別碼已用於其他項目。',
    mend: '選擇其他識別碼',
  },
  'reseller-relationship-missing': {
    must: '合作夥伴與客戶之間必須有有效的轉銷商關係。',
    so: ({ partner, customer }) => `${partner} 與 ${customer} 之間沒有轉銷商關係。`,
    mend: ({ customer }) => `向 ${customer} 要求建立關係`,
  },
  'partner-region-differs': {
    must: '合作夥伴必須與客戶租用戶，或與其合作的提供者，位於同一區域。',
    so: (said) =>
      `${apart(said)[0]} 與 ${apart(said)[1]} 位於不同區域：${said.market(0)}；${said.market(1)}。`,
    mend: ({ has, few }) =>
      has('partners') ? `交由該區域的合作夥伴處理：${few('partners', { other: '共有 # 個' })}` : '',
  },
  'customer-agreement-missing': {
    must: '客戶必須已接受 Microsoft 客戶合約。',
    so: ({ customer }) => `${customer} 尚未接受 Microsoft 客戶合約。`,
    mend: '確認客戶已接受',
  },
  'partner-agreement-missing': {
    must: '合作夥伴必須已簽署 Microsoft 合作夥伴合約。',
    so: ({ partner }) => `${partner} 尚未簽署 Microsoft 合作夥伴合約。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分簽署`,
  },
  'reseller-agreement-missing': {
    must: '訂單中指定的每個轉銷商都必須已簽署 Microsoft 合作夥伴合約。',
    so: ({ all }) => `${all('resellers')} 尚未簽署 Microsoft 合作夥伴合約。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分簽署`,
  },
  'provider-orders-for-reseller': {
    must: '必須由直接計費合作夥伴或間接提供者訂購；轉銷商須請其提供者代為辦理。',
    so: ({ partner }) => `${partner} 是間接轉銷商，不能訂購。`,
    mend: ({ has, all }) => (has('providers') ? `交由 ${all('providers')} 辦理` : ''),
  },
  'direct-bill-restricted': {
    must: '購買任何新項目時，合作夥伴的直接計費不得受限；客戶既有的一切照常。',
    so: ({ partner, day }) => `${partner} 的直接計費自 ${day('since')} 起受限，不能再購買新項目。`,
    mend: '在「方案」查看缺少什麼，並將新業務交由間接提供者',
  },
  'direct-bill-suspended': {
    must: '購買時，合作夥伴的直接計費不得暫停；客戶既有的可以管理與減少。',
    so: ({ partner, day }) => `${partner} 的直接計費自 ${day('since')} 起暫停，不能再購買。`,
    mend: '在「方案」查看缺少什麼，並將新業務交由間接提供者',
  },
  'direct-bill-revoked': {
    must: '合作夥伴的直接計費不得已撤銷；客戶既有的不再由其處理，直到期限結束。',
    so: ({ partner }) => `${partner} 的直接計費已撤銷。`,
    mend: null,
  },
  'reseller-not-compliant': {
    must: '訂單中指定的轉銷商必須符合 Microsoft 對間接轉銷商的要求：其地點十二個月內達 1,000 美元，以及必要的安全性項目。',
    so: ({ reseller }) => `${reseller} 不符合對間接轉銷商的要求。`,
    mend: '指定另一個轉銷商',
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
  'seats-below-assigned': {
    must: '授權數必須不少於已指派數，或必須已指名所有將沒有授權可用的使用者。',
    so: ({ few }) => `${few('users', { other: '# 位使用者' })} 將沒有授權可用。`,
    mend: '逐一指名接受，或先收回授權',
  },
  'loss-not-accepted': {
    must: '命令中必須已指名所有服務將停止的使用者。',
    so: ({ few, many, all }) =>
      `${few('users', { other: '# 位使用者' })} 將失去 ${many('services') > 6 ? `${many('services')} 項服務` : all('services')}。`,
    mend: '逐一指名接受',
  },
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
  'transition-required': {
    must: '不得有 Microsoft Azure (0145P) 訂用帳戶在方案之外；客戶現有的項目必須透過轉換移動。',
    so: ({ customer, partner }) =>
      `${customer} 在 ${partner} 有不在任何方案底下的 Microsoft Azure (0145P)。`,
    mend: '開始轉換至 Azure 方案',
  },
  'exchange-rate-missing': {
    must: '購買方案的當月必須已說明一美元等於多少方案幣別。',
    so: ({ all }) =>
      `方案將以 ${all('currencies')} 計費，而沒有人說明 ${all('months')} 一美元等於多少該幣別。`,
    mend: ({ all }) => `說明 ${all('months')} 一美元等於多少 ${all('currencies')}`,
  },
  'azure-plan-bought-already': {
    must: '客戶不得已有此記錄的合作夥伴的 Azure 方案。',
    so: ({ customer, all }) =>
      `${customer} 已有記錄的合作夥伴為 ${all('partners')} 的 Azure 方案。`,
    mend: '查看 Azure 方案',
  },
  'transition-already-running': {
    must: '此客戶不得有其他進行中的轉換；轉換必須已結束。',
    so: ({ customer }) => `${customer} 已有進行中的轉換。`,
    mend: ({ command }) =>
      command === 'ResumeAzurePlanTransition' ? '繼續執行該轉換' : '等到轉換結束',
  },
  'already-in-transfer': {
    must: '所涉及的項目不得有未結的轉移或其他要求；要求可撤回、拒絕，或於三十天後結束。',
    so: ({ has, all, entitlement }) =>
      has('transfers')
        ? `${all('subscriptions')} 已屬於轉移 ${all('transfers')}。`
        : `${all('partners')} 已要求 ${entitlement} 的計費擁有權。`,
    mend: ({ by, command, giver }) => {
      if (by === 'looking') return '等候其結束'
      return command === 'WithdrawSubscriptionTransfer'
        ? `由 ${giver} 撤回`
        : `由 ${giver} 拒絕該要求`
    },
  },
  'subscription-transferred': {
    must: '已轉移至提供者的訂用帳戶必須留在該處；此處不再變更。',
    so: ({ subscription, all }) => `${subscription} 已轉移至 ${all('providers')}。`,
    mend: ({ giver }) => `交由 ${giver} 以新的識別碼處理`,
  },
  'transition-pending': {
    must: '此客戶不得有等待第一個步驟的 Azure 方案轉換；轉換必須已結束。',
    so: ({ customer }) => `${customer} 有一個等待第一個步驟的轉換。`,
    mend: '等到轉換結束',
  },
  'transition-running': {
    must: '此客戶不得有正在執行的 Azure 方案轉換；轉換必須已結束。',
    so: ({ customer }) => `${customer} 有一個正在執行的轉換。`,
    mend: '等到轉換結束',
  },
  'transition-failed': {
    must: '此客戶不得有停在失敗步驟的 Azure 方案轉換；轉換必須已結束。',
    so: ({ customer }) => `${customer} 有一個停在失敗步驟的轉換。`,
    mend: '繼續執行該轉換',
  },
} as const satisfies TranslatedRules

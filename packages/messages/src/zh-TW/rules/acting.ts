import { byClock } from '../../by-clock.ts'
import type { RuleWords, TranslatedRules } from '../../words.ts'

/** Who may act, and what only the clock does. */
export const acting = {
  'actor-not-of-partner': {
    must: '操作者必須屬於命令所涉及的合作夥伴；若客戶也可決定，則可屬於其客戶。',
    so: ({ party, partner }) => `操作者是 ${party}，而命令涉及的是 ${partner}。`,
    mend: ({ giver }) => `以 ${giver} 的身分操作`,
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
  'app-only-refused': {
    must: '必須有人員登入；僅應用程式的權杖並不足夠。',
    so: ({ party }) => `操作的是 ${party} 的應用程式，沒有人員登入。`,
    mend: ({ giver, giverRole }) => `以 ${giver} 的「${giverRole}」角色操作`,
  },
  'not-owner': {
    must: '必須由客戶的全域系統管理員或 Azure 訂用帳戶的擁有者變更角色。',
    so: ({ party, role, entitlement }) =>
      `${party} 以「${role}」的角色操作，並不擁有 ${entitlement}。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'azure-access-missing': {
    must: '必須由客戶或在 Azure 訂用帳戶上具有角色的人，在 Azure 入口網站設定預算。',
    so: ({ party, entitlement }) => `${party} 在 ${entitlement} 上沒有角色。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'may-not-manage-users': {
    must: '必須由客戶的全域系統管理員或使用者管理系統管理員操作，或由具有委派管理權限的合作夥伴的系統管理員操作。',
    so: ({ party, role, customer }) =>
      `${party} 以「${role}」的角色操作，不得管理 ${customer} 的使用者。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'delegated-admin-missing': {
    must: '必須由客戶自己操作，或由客戶已委派系統管理權限的合作夥伴操作。',
    so: ({ customer, party }) => `${customer} 沒有將系統管理權限委派給 ${party}。`,
    mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
  },
  'id-taken': {
    must: '識別碼必須是新的，或此命令必須就是當初建立它的命令再次送出。',
    so: ({ choice }) =>
      choice !== '' ? `識別碼 ${choice} 已用於其他項目。` : '此識別碼已用於其他項目。',
    mend: '選擇其他識別碼',
  },
  ...byClock({
    must: '這必須隨時鐘前進自動發生。',
    so: ({ party }) => `操作者是 ${party}；這只由時鐘執行。`,
    mend: '讓時鐘前進',
  } satisfies Required<RuleWords>),
} as const satisfies TranslatedRules

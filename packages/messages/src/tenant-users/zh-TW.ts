import type { TranslatedSlugWords } from '../words.ts'

export const tenantUsers = {
  title: '使用者',
  commands: {
    CreateUser: '新增使用者',
    UpdateUser: '變更使用者',
    DeleteUser: '移除使用者',
    RestoreUser: '還原使用者',
  },
  rules: {
    'principal-name-taken': {
      must: '租用戶中不得有其他人使用此使用者主體名稱；名稱必須是新的。',
      so: ({ all, has }) =>
        has('users') ? `${all('users')} 已使用此使用者主體名稱。` : '已有人使用此使用者主體名稱。',
      mend: '選擇其他名稱',
    },
    'user-gone': {
      must: '已移除的使用者必須在保留期間內還原，通常為 30 天。',
      so: ({ user }) => `${user} 移除已久，資料已不再保留。`,
      mend: '重新建立使用者',
    },
    'usage-location-unknown': {
      must: '使用位置必須是 Microsoft 有銷售的國家或地區。',
      so: ({ country }) => `Microsoft 不在此處銷售：${country('countries')}。`,
      mend: '選擇其他使用位置',
    },
  },
} as const satisfies TranslatedSlugWords

import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licensing = {
  title: '授權與使用者',
  commands: {
    CreateUser: '新增使用者',
    UpdateUser: '變更使用者',
    DeleteUser: '移除使用者',
    RestoreUser: '還原使用者',
    ChangeLicenses: '變更授權',
    AnnounceLoss: '預告服務停止',
    DeleteUserData: '刪除為使用者保留的資料',
  },
  rules: {
    'may-not-manage-users': {
      must: '必須由客戶的全域系統管理員或使用者管理系統管理員操作，或由具有委派管理權限的合作夥伴的系統管理員操作。',
      so: ({ party, role, customer }) =>
        `${party} 以「${role}」的角色操作，不得管理 ${customer} 的使用者。`,
      mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
    },
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
    'user-deleted': {
      must: '該使用者必須未從租用戶中移除。',
      so: ({ few }) => `${few('users', { other: '# 位使用者' })} 已被移除。`,
      mend: '還原使用者',
    },
    'sku-not-in-tenant': {
      must: '租用戶必須擁有所指派授權的訂用帳戶。',
      so: ({ customer, all }) => `${customer} 沒有 ${all('skus')} 的訂用帳戶。`,
      mend: '先訂購',
    },
    'service-plan-unknown': {
      must: '所關閉的服務必須是該授權包含的服務。',
      so: ({ all }) => `此授權不包含 ${all('services')}。`,
      mend: '指明授權包含的服務',
    },
    'licenses-exhausted': {
      must: '可用授權數必須不少於所指派的授權數。',
      so: ({ all, first }) =>
        `需要 ${first('needed')} 個 ${all('skus')} 授權，可用的有 ${first('available')} 個。`,
      mend: '收回他人的授權，或增加訂用帳戶的授權數',
    },
    'service-plans-conflict': {
      must: '不得有人同時持有互斥的服務；必須關閉其中之一。',
      so: ({ all }) => `不能同時持有下列服務：${all('services')}。`,
      mend: '關閉其中之一',
    },
    'usage-location-unknown': {
      must: '使用位置必須是 Microsoft 有銷售的國家或地區。',
      so: ({ country }) => `Microsoft 不在此處銷售：${country('countries')}。`,
      mend: '選擇其他使用位置',
    },
    'usage-location-missing': {
      must: '取得授權的使用者必須具有使用位置。',
      so: ({ few }) => `${few('users', { other: '# 位使用者' })} 沒有使用位置。`,
      mend: '先設定使用位置',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

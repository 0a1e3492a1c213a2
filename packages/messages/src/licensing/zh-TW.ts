import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licensing = {
  title: '授權',
  commands: {
    ChangeLicenses: '變更授權',
    AnnounceLoss: '預告服務停止',
    DeleteUserData: '刪除為使用者保留的資料',
  },
  rules: {
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
    'usage-location-missing': {
      must: '取得授權的使用者必須具有使用位置。',
      so: ({ few }) => `${few('users', { other: '# 位使用者' })} 沒有使用位置。`,
      mend: '先設定使用位置',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords

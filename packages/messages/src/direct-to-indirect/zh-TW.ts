import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const directToIndirect = {
  title: '從直接計費轉為間接轉銷商',
  commands: {
    IdentifyForOffboarding: '指定為須離開直接計費',
    EnrollAsIndirectReseller: '成為間接轉銷商',
    UpdatePartnerProfile: '更新合作夥伴資料',
    SendIncentiveInvitation: '邀請加入獎勵',
    EnrollInIncentives: '加入獎勵',
    AnswerEnrollment: '回覆註冊',
    AcceptResellerAgreement: '接受間接轉銷商合約',
    CountQualifications: '統計合作夥伴符合的準則',
    MeasureDirectBilling: '評估直接計費合作夥伴',
    NarrowDirectBilling: '暫停或撤銷直接計費',
    RequestRestriction: '申請受限',
    GiveNotice: '通知離開直接計費',
  },
  rules: {
    'identified-by-microsoft': {
      must: '必須由 Microsoft 指定須離開直接計費的合作夥伴。',
      so: ({ party }) => `操作者是 ${party}；只有 Microsoft 能指定須離開的合作夥伴。`,
      mend: '以 Microsoft 的身分操作',
    },
    'not-direct-bill': {
      must: '合作夥伴必須是直接計費合作夥伴；其他合作夥伴沒有直接計費可離開。',
      so: ({ partner }) => `${partner} 不是直接計費合作夥伴。`,
      mend: null,
    },
    'not-marked-for-offboarding': {
      must: 'Microsoft 必須已指定該合作夥伴離開直接計費。',
      so: ({ partner }) => `Microsoft 尚未指定 ${partner} 離開直接計費。`,
      mend: '由 Microsoft 指定該合作夥伴',
    },
    'counted-by-microsoft': {
      must: '必須由 Microsoft 統計合作夥伴符合的準則。',
      so: ({ party }) => `操作者是 ${party}；只有 Microsoft 能統計。`,
      mend: '以 Microsoft 的身分操作',
    },
    'measure-comes-by-itself': onlyTheClock,
    'narrowing-comes-by-itself': onlyTheClock,
    'leaving-is-final': {
      must: '提出的人必須已確認此租用戶再也不會直接計費。',
      so: '尚未有人確認此租用戶再也不會直接計費。',
      mend: '確認這一點',
    },
    'not-restricted-yet': {
      must: '直接計費必須先受限，無論是經評估，或由合作夥伴向 Microsoft 支援申請。',
      so: ({ partner }) => `${partner} 的直接計費尚未受限。`,
      mend: '向 Microsoft 支援申請受限',
    },
    'partner-profile-outdated': {
      must: '合作夥伴資料與 MPN 識別碼必須是最新的。',
      so: ({ partner, first }) =>
        first('outdated') === 'mpn'
          ? `${partner} 的 MPN 識別碼已過時。`
          : `${partner} 的合作夥伴資料已過時。`,
      mend: '更新資料',
    },
    'mpn-id-taken': {
      must: 'MPN 識別碼不得屬於其他合作夥伴。',
      so: ({ few }) => `${few('partners', { other: '# 個合作夥伴' })} 已使用此 MPN 識別碼。`,
      mend: null,
    },
    'invitation-comes-by-itself': onlyTheClock,
    'incentives-not-invited': {
      must: 'Microsoft 必須已邀請合作夥伴加入間接轉銷商的獎勵。',
      so: ({ partner }) => `${partner} 尚未收到間接轉銷商獎勵的邀請。`,
      mend: ({ by, until }) => (by === 'waiting' ? `等到 ${until}` : '先完成能收到邀請的事項'),
    },
    'enrollment-answers-itself': onlyTheClock,
    'enrollment-not-approved': {
      must: 'Microsoft 必須已核准間接轉銷商的註冊。',
      so: ({ partner, by }) =>
        by === 'waiting'
          ? `Microsoft 尚未回覆 ${partner} 的註冊。`
          : `${partner} 沒有已核准或等待回覆的註冊。`,
      mend: ({ by, until }) => (by === 'waiting' ? `等待至 ${until}` : '提交註冊'),
    },
    'enrollment-is-final': {
      must: '接受合約的人必須已確認沒有回頭路。',
      so: '尚未有人確認成為間接轉銷商後沒有回頭路。',
      mend: '確認這一點',
    },
  },
} as const satisfies TranslatedSlugWords

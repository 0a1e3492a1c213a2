import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionChanges = {
  title: '訂用帳戶的變更',
  commands: {
    UpdateSubscription: '變更訂用帳戶',
    ChangeBillingCycle: '變更訂單的計費週期',
    ChangePartnerOfRecord: '變更記錄的合作夥伴',
  },
  rules: {
    'order-of-another-partner': {
      must: '訂單必須是此合作夥伴為客戶所下的訂單。',
      so: ({ partner, customer }) => `${partner} 未曾為 ${customer} 下過此訂單。`,
      mend: '指明自己的訂單',
    },
    'partner-of-record-of-plan': {
      must: '訂用帳戶必須不在任何 Azure 方案之下：在方案之下，記錄的合作夥伴由方案決定。',
      so: ({ subscription }) => `${subscription} 在 Azure 方案底下。`,
      mend: '查看方案，由方案決定記錄的合作夥伴',
    },
    'subscription-of-another-partner': {
      must: '此訂用帳戶必須是透過此合作夥伴購買的。',
      so: ({ subscription, partner, has, all }) =>
        has('partners')
          ? `${subscription} 是透過 ${all('partners')} 購買的，而不是 ${partner}。`
          : `${subscription} 是在 CSP 之外購買的，而不是透過 ${partner}。`,
      mend: ({ has, giver }) => (has('partners') ? `交由 ${giver} 辦理` : '將其移至 CSP'),
    },
    'subscription-deleted': {
      must: '此訂用帳戶不得已刪除；刪除後無法恢復。',
      so: ({ subscription }) => `${subscription} 已刪除，無法恢復。`,
      mend: '重新訂購',
    },
    'subscription-moved-to-plan': {
      must: 'Azure 部分已在 Azure 方案底下的訂用帳戶必須保持暫停。',
      so: ({ subscription }) => `${subscription} 的 Azure 部分在 Azure 方案底下。`,
      mend: '在方案底下管理',
    },
    'subscription-pending': {
      must: '授權必須已佈建；在此之前只能變更名稱與續訂設定。',
      so: ({ subscription }) => `${subscription} 的授權尚未佈建。`,
      mend: ({ until }) => (until === '' ? '等到佈建完成' : `等到 ${until}`),
    },
    'change-not-offered': {
      must: '供應項目必須允許此變更：Azure 沒有授權數與期限，試用版不會續訂。',
      so: ({ subscription, fields }) => `${subscription} 不允許變更：${fields('fields')}。`,
      mend: '保持原狀',
    },
    'seats-frozen-while-suspended': {
      must: '訂用帳戶暫停期間，授權數不得變更。',
      so: ({ subscription }) => `${subscription} 已暫停。`,
      mend: '重新啟用',
    },
    'billing-cycle-needs-active': {
      must: '訂用帳戶必須為作用中，才能變更計費週期。',
      so: ({ subscription, status }) => `${subscription} 的狀態為「${status('statuses')}」。`,
      mend: '重新啟用',
    },
    'reactivation-too-late': {
      must: '暫停的訂用帳戶必須在保留期間內重新啟用。',
      so: ({ subscription, day }) => `${subscription} 自 ${day('since')} 起暫停，已不再保留。`,
      mend: '重新訂購',
    },
    'term-is-over': {
      must: '期限必須尚未結束，或必須可接續下一期：已開啟續訂、供應項目仍在銷售、合約已接受。',
      so: ({ subscription, first }) => whyOver(first('reasons'), subscription),
      mend: ({ first }) =>
        first('reasons') === 'not-wanted'
          ? '開啟續訂，或重新訂購'
          : first('reasons') === 'agreement-missing'
            ? '確認客戶已接受合約'
            : '訂購替代項目',
    },
    'deletion-needs-suspended-azure': {
      must: '刪除的必須是已暫停的 0145P 訂用帳戶；授權在不再保留時會自行刪除。',
      so: ({ subscription, by }) =>
        by === 'command' ? `${subscription} 尚未暫停。` : `${subscription} 有授權，會自行刪除。`,
      mend: ({ by }) => (by === 'command' ? '先將其暫停' : '等到不再保留'),
    },
  },
} as const satisfies TranslatedSlugWords

function whyOver(reason: string, subscription: string): string {
  const over = `${subscription} 的期限已結束`
  if (reason === 'not-wanted') return `${over}，且續訂已關閉。`
  if (reason === 'agreement-missing') return `${over}，且缺少客戶合約。`
  return `${over}，且其供應項目已停止銷售。`
}

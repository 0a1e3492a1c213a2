import { onlyTheClock } from '../policies/zh-TW.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licenseMove = {
  title: '授權移轉',
  commands: {
    StartLicenseMove: '將授權移轉至 CSP',
    ScheduleLicenseMove: '排定授權移轉',
    CancelScheduledMove: '取消已排定的移轉',
    RunScheduledMove: '開始已排定的移轉',
    EndSourceSubscription: '結束原訂用帳戶',
    OpenCreditCase: '申請退款',
    DecideCredit: '決定是否退款',
  },
  rules: {
    'delegated-admin-missing': {
      must: '必須由客戶自己操作，或由客戶已委派系統管理權限的合作夥伴操作。',
      so: ({ customer, party }) => `${customer} 沒有將系統管理權限委派給 ${party}。`,
      mend: ({ giver }) => `以 ${giver} 的全域系統管理員身分操作`,
    },
    'source-not-licenses': {
      must: '移轉的必須是授權；Azure 另有途徑。',
      so: ({ all }) => `${all('subscriptions')} 不是授權。`,
      mend: '將其略過；Azure 透過轉換移動',
    },
    'source-already-gone': {
      must: '每個要移轉的訂用帳戶都必須存在：既非等待中，也未刪除。',
      so: ({ all }) => `${all('subscriptions')} 在等待中或已刪除。`,
      mend: '將其略過',
    },
    'source-already-of-partner': {
      must: '要移轉的必須是在他處購買的，而不是透過此合作夥伴在 CSP 購買的。',
      so: ({ all, partner }) => `${all('subscriptions')} 已是透過 ${partner} 購買的。`,
      mend: '將其略過',
    },
    'source-already-moving': {
      must: '每個訂用帳戶必須只移轉一次。',
      so: ({ all }) => `${all('subscriptions')} 已在移轉中。`,
      mend: '查看進行中的移轉',
    },
    'target-not-licenses': {
      must: '取代授權的必須也是授權。',
      so: ({ all, has }) =>
        has('offers') ? `${all('offers')} 不以授權銷售。` : '將購買的項目不以授權銷售。',
      mend: '選擇以授權銷售的供應項目',
    },
    'add-on-without-base': {
      must: '每個附加元件都必須與其基底一起購買，或用於此合作夥伴先前售出的基底。',
      so: ({ all }) => `取代 ${all('subscriptions')} 的項目沒有基底。`,
      mend: '一併移轉基底',
    },
    'source-sold-in-csp': {
      must: '它必須是在 CSP 之外購買的；合作夥伴在 CSP 售出的，由該合作夥伴結束。',
      so: ({ subscription, all, has }) =>
        has('partners')
          ? `${subscription} 是由 ${all('partners')} 在 CSP 售出的。`
          : `${subscription} 是在 CSP 售出的。`,
      mend: '由售出的合作夥伴結束',
    },
    'source-ended-already': {
      must: '訂用帳戶必須仍在服務：作用中，或剛剛過期。',
      so: ({ subscription }) => `${subscription} 已不再服務任何人。`,
      mend: null,
    },
    'credit-needs-direct-purchase': {
      must: '它必須是在 Microsoft 365 系統管理入口網站直接向 Microsoft 購買的，按月或按年。',
      so: ({ subscription }) =>
        `${subscription} 不是在 Microsoft 365 系統管理入口網站向 Microsoft 購買的。`,
      mend: null,
    },
    'source-not-cancelled': {
      must: '它必須在已付款的期間結束之前就已取消。',
      so: ({ subscription }) => `${subscription} 並未在已付款的期間內取消。`,
      mend: '將其取消',
    },
    'customer-opens-credit-case': {
      must: '合作夥伴必須具有委派的系統管理權限；否則由客戶自己申請退款。',
      so: ({ customer, party }) => `${customer} 沒有將系統管理權限委派給 ${party}。`,
      mend: ({ giver }) => `由 ${giver} 自己申請退款`,
    },
    'move-day-not-to-come': {
      must: '排定的移轉日必須在今天之後；今天的移轉請直接開始。',
      so: ({ day, today }) => `所填日期是 ${day('on')}，而今天是 ${today}。`,
      mend: '選擇較晚的日期，或現在開始移轉',
    },
    'move-not-scheduled': {
      must: '此移轉必須是這個合作夥伴已排定且尚未開始的移轉。',
      so: ({ partner, given }) => `${partner} 沒有排定移轉 ${given('move')}，或該移轉已開始。`,
      mend: '查看已排定的移轉',
    },
    'only-the-clock-starts-planned-moves': onlyTheClock,
    'only-support-decides-credits': {
      ...onlyTheClock,
      must: 'Microsoft 365 帳單支援必須隨時鐘前進自行決定。',
      so: ({ party }) => `${party} 想作決定；這由 Microsoft 365 帳單支援決定。`,
    },
  },
} as const satisfies TranslatedSlugWords

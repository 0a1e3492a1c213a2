import type { ProblemCode } from '../fr/problems.ts'

/** What went wrong with a request, by the code of the problem; `named` is what it named, empty when nothing. */
export const problems = {
  'unknown-job': (named) => `沒有工作「${named}」。`,
  'work-stopped': () => '工作已停止，沒有保留任何內容。',
  'unknown-workspace': (named) => `沒有演練「${named}」。`,
  'unknown-customer': (named) => `此演練中沒有客戶「${named}」。`,
  'unknown-partner': (named) => `此演練中沒有合作夥伴「${named}」。`,
  'unknown-invoice': (named) => `此合作夥伴沒有發票「${named}」。`,
  'unknown-offer': (named) => `沒有供應項目「${named}」。`,
  'unknown-position': () => '紀錄中沒有此位置。',
  'unknown-address': (named) => `${named} 沒有任何內容。`,
  'no-workspace': () => '還沒有任何演練。',
  'workspace-exists': () => '已有同名的演練。',
  'workspace-busy': () => '演練正忙碌中，請再試一次。',
  'server-stopping': () => '伺服器正在停止。',
  'store-unavailable': () => '無法連線到資料庫。',
  'store-full': () => '保存資料之處已沒有空間。',
  broken: () => '發生了不應發生的錯誤。',
  'request-unreadable': () => '無法讀取此要求。',
  'limit-exceeded': () => '超過了上限。',
  'encoding-unsupported': () => '不支援此編碼方式。',
  'host-unknown': () => '此伺服器不以此名稱回應。',
  'foreign-page': () => '其他網站的頁面不得進行任何變更。',
  'access-token-needed': () => '此伺服器要求存取權杖。',
} as const satisfies Readonly<Record<ProblemCode, (named: string) => string>>

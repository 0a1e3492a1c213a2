import type { Words } from '../words.ts'

export const transferFields = {
  transfer: '轉移',
  transfers: '轉移',
  nextLineAt: '下一行時間',
  expiresAt: '到期時間',
  endedAt: '結束時間',
  moved: '新識別碼',
  addOns: '附加元件',
  error: '未執行的原因',
  byTheDay: '按日退款',
  isLeft: '不再重試',
} satisfies Partial<Words['terms']['fields']>

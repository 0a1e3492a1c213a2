import type { Words } from '../../words.ts'

/** 證明每一分鐘的使用量只在一處。 */
export const proof: Words['screens']['proof'] = {
  title: '使用量分類帳的證明',
  lead: '計量的每一分鐘都已開立、待開立或不予開立，且只算一次。',
  prove: '證明',
  again: '再次證明',
  holds: '成立：每一分鐘都只在一處。',
  fails: '不成立。',
  sum: (metered, sign, invoiced, pending, writtenOff) =>
    `計量 ${metered} 分鐘 ${sign} 已開立 ${invoiced} + 待開立 ${pending} + 不予開立 ${writtenOff}`,
  parts: {
    metered: '計量分鐘數',
    invoiced: '已開立',
    pending: '待開立',
    writtenOff: '不予開立',
  },
  faults: '錯誤',
  unit: (entitlement, meter) => `${entitlement}，${meter}`,
  time: (from, until) => `${from} – ${until}`,
  fault: (unit, time, what, who) => `${unit}：${time} ${what} (${who})`,
  event: (position) => `事件 ${position}`,
  kinds: {
    'billed-to-nobody': '未向任何人計費',
    'billed-twice': '重複計費',
    'billed-to-two': '向兩個合作夥伴計費',
    'billed-without-running': '未執行卻計費',
    'billed-to-another': '向付款者以外的合作夥伴計費',
    'counted-wrongly': '計算錯誤',
  },
}

import type { Words } from '../../words.ts'

export const billingFiles: Words['screens']['billingFiles'] = {
  title: '檔案',
  lead: '依 Microsoft 的欄位，逐行取自過帳紀錄。',
  names: {
    'license-reconciliation': '授權對帳檔（CSV）',
    'usage-reconciliation': '使用量對帳檔（CSV）',
    'one-time-reconciliation': '一次性對帳檔（CSV）',
    'daily-rated-usage': '每日計價使用量（CSV）',
  },
  statement: '對帳單（PDF）',
  making: '正在製作檔案。',
  unbilled: '尚未開立發票的使用量',
  current: '本月使用量（CSV）',
  previous: '上月使用量（CSV）',
  previousInvoiced: (number: string) => `上月已列入發票 ${number}。`,
  compareTitle: '比對檔案',
  compareLead: '選擇此發票的檔案，可來自 Microsoft 或此處。系統會逐行讀取並比對，不保留任何內容。',
  file: '發票的檔案',
  compare: '比對',
  noFile: '請先選擇檔案。',
  comparing: '正在比對檔案。',
  alike: (lines: string) => `全部 ${lines} 行都相同。`,
  unlike: (differences: string, faults: string) => `差異：${differences}。檔案問題：${faults}。`,
  counts: (read: string, alike: string) => `讀取 ${read} 行，${alike} 行相同。`,
  more: (shown: string) => `僅顯示前 ${shown} 項。`,
  faults: '檔案問題',
  differences: '差異',
  line: '行',
  what: '情況',
  about: '關於',
  rule: '規則',
  kinds: {
    differs: '不同',
    extra: '僅在檔案中',
    absent: '檔案中缺少',
  },
  cell: (column: string, theirs: string, ours: string) =>
    `${column}：檔案為 ${theirs || '（空白）'}，此處為 ${ours || '（空白）'}`,
  fault: {
    encoding: (line: string, column: string) =>
      `第 ${line} 行第 ${column} 個字元：不是 UTF-8。請將檔案存為 UTF-8。`,
    'no-such-file': () => '第一行不是四種檔案中任何一種的標題列。',
    'other-invoice': (name: string) => `${name}：屬於另一種發票。`,
    'unknown-column': (name: string) => `欄 ${name}：無法辨識，已略過。`,
    'missing-column': (name: string) => `欄 ${name}：缺少，不予比對。`,
    'doubled-column': (name: string) => `欄 ${name}：重複出現，以第一個為準。`,
    cells: (line: string, expected: string, found: string) =>
      `第 ${line} 行：有 ${found} 格，標題列有 ${expected} 格。已略過。`,
    quotes: (line: string) => `第 ${line} 行：引號沒有結束。`,
    number: (line: string, name: string, text: string) =>
      `第 ${line} 行，欄 ${name}：「${text}」不是以點為小數的數字。`,
    moment: (line: string, name: string, text: string) =>
      `第 ${line} 行，欄 ${name}：「${text}」不是如 3/31/2020 23:59 的時間。`,
    day: (line: string, name: string, text: string) =>
      `第 ${line} 行，欄 ${name}：「${text}」不是如 3/31/2020 的日期。`,
  },
}

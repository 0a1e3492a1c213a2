import type { FieldHint } from '@understudy/domain'
import type { InputWords, LineWords } from './fault.ts'

const hints: Readonly<Record<FieldHint, string>> = {
  moment: '日期或時間點，例如 2020-03-02T09:00:00Z',
  date: '日期，例如 2020-03-02',
  dayOrMoment: '日期（例如 2020-03-02）或含時區的時間點（例如 2020-03-02T09:00:00+13:00）',
  duration: '短於 900 年的時間長度，例如 15m、2h、31d、1mo 或 PT15M',
  money: '金額，例如 "500.00 EUR"',
  order: 'JSON 格式的命令（例如 {"type":"AdvanceClock","by":"1d"}）',
}

export const input: InputWords = {
  field: ({ key }) => `這裡沒有「${key}」欄位。`,
  command: ({ type }) => `沒有「${type}」命令。`,
  commandType: () => '命令必須有 type。',
  actor: ({ text }) => `「${text}」不是「對象/角色」的形式。`,
  hint: ({ hint, text }) => `「${text}」不是${hints[hint]}`,
  unknown: ({ noun, value }) => `找不到「${value}」（${noun}）。`,
  notJson: () => '內文不是 JSON。',
  zeroCharacter: () => '文字不能包含字元 U+0000。',
  noOffer: () => '至少要指定一項供應項目。',
  seats: ({ text }) => `「${text}」不是「訂用帳戶:授權數」的形式。`,
  pastDay: ({ text, clock }) => `${text} 不在演練時鐘的目前時間 ${clock} 之後。`,
  firstEvent: () => '記錄須以 WorkspaceStarted 開始。',
  noEvent: () => '這不是 JSON 格式的事件。',
  eventPosition: ({ expected, found }) => `此處應為 ${expected}，而非 ${found}。`,
  event: ({ type }) => `沒有「${type}」事件。`,
  spelling: () => '記錄不會以這種寫法保存此事件。',
  clockBack: ({ clock }) => `它早於前一個事件的時間 ${clock}。`,
  truth: ({ truth, violation }) => `在它之後 ${truth} 不再成立（${violation}）。`,
  impossible: ({ reason }) => `它無法接在前面的事件之後（${reason}）。`,
  messageId: () => '必須是此資料流中某則訊息的識別碼，例如 7-14。',
  oneBeginning: () => '請在 scenario、fixture 與 world 之中擇一提供。',
  noScenario: () => '此檔案中沒有情境。',
}

export const line: LineWords = (number, path) =>
  path === '' ? `第 ${number} 行` : `第 ${number} 行：${path}`

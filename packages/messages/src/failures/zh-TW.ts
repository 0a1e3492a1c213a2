import type { FailureWords } from './reason.ts'

export const failures: FailureWords = {
  section: ({ section }) => `「${section}」與預期不同。`,
  events: () => '事件與預期不同。',
  requirements: () => '各項條件的結果與預期不同。',
  refused: ({ refusal }, because) =>
    `遭拒，代碼為 ${refusal.code}（${refusal.rule}）：${because(refusal)}`,
  accepted: ({ code }) => `預期會以 ${code} 拒絕，但命令已被接受。`,
  until: ({ event }) => `${event} 未在指定時間內發生。`,
  changes: () => '計畫顯示的變更與預期不同。',
  planRecorded: () => '計畫不應變更任何內容，但記錄了事件。',
  planDiffers: () => '執行的結果與計畫所示不同。',
  refusedRecorded: () => 'INV-11 不成立：遭拒的命令記錄了事件。',
  repeatRecorded: () => 'INV-11 不成立：同一請求送出兩次，多記錄了事件。',
  repeatAnswered: () => 'INV-11 不成立：同一請求得到不同的回應。',
  futuresDiffer: ({ path }) => `${path} 在各個未來並不相同。`,
  futuresAgree: ({ path }) => `${path} 在所有未來都相同。`,
  originChanged: () => '某個未來更改了它所分出的主線。',
  skipExpired: ({ until, reason }) => `略過期限已於 ${until} 到期：${reason}`,
  passesNow: ({ issue }) => `它通過了，但已知應會失敗：${issue}。請從檔案中移除「fails」。`,
  invariant: ({ id, position, statement, violation }) =>
    `${id} 在事件 ${position} 不成立：${statement} ${violation}`,
  throughout: ({ position, event, at }) =>
    `在事件 ${position}（${event}，${at}）之後，應始終成立的事項不成立。`,
  notTheFold: () => 'INV-12 不成立：狀態與事件推得的結果不同。',
  claim: ({ property, reason }) => `「${property}」在此情況下不成立：${reason}`,
  unanswered: ({ said }) => said,
}

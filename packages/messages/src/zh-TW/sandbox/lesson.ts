import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of a lesson: the learner’s turn, what is missing, and what is still to come. */
export const lesson: SandboxWords['lesson'] = {
  yourTurn: '輪到您了',
  how: '請在旁邊的主控台操作。課程會一直等您。',
  check: '檢查',
  checking: '檢查中',
  hint: (next, total) => `提示 ${next}／${total}`,
  noHint: '這裡沒有提示。',
  lastHint: '這是最後一個提示。',
  hints: '提示',
  showMe: '示範給我看',
  waits: '輪到您了：請自行操作後檢查，或觀看示範。',
  right: '正確。這是您自己完成的。',
  missing: (count) => `還沒完成，尚缺 ${count} 項。`,
  stillBroken: (rule) => `仍有阻礙：${rule}`,
  brokenTooSoon: '有一項應保持未完成的條件已經達成。',
  isNot: (what, wanted, actual) => `${what}：目前為 ${actual}，應為 ${wanted}。`,
  nothing: '無',
  something: '有值',
  count: (count) => `共 ${count} 個`,
  other: (what) => `${what} 以外的值`,
  toCome: (count) => `還有 ${count} 個步驟，進行到時才會顯示。`,
  showAll: '顯示後續步驟與解答',
  rejoined:
    '您的操作與課程的走向不同，因此課程改在全新的演練中繼續。您的演練仍然保留，可在主控台開啟。',
  pin: '找到的反例',
  pinOf: (claim) => `它違反了這項主張：${claim}。`,
  pinHow: (seed, path) => `種子 ${seed}，路徑 ${path}。只要主張對此案例不成立，它就會失敗。`,
  pinFails: '它如當初找到時一樣失敗。',
}

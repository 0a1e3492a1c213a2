import type { Words } from '../../words.ts'

/** 預覽過程中會出錯的地方。 */
export const foreseen: Words['screens']['foreseen'] = {
  stepFails: (number, of, step) => `此次執行會在第 ${number} 步（共 ${of} 步）失敗：${step}。`,
  about: (step, subject) => `${step}（${subject}）`,
  provisioningFails: (subscription) => `${subscription} 的授權佈建會失敗。`,
  moveFails: (move) => `已排定的移轉 ${move} 不會開始。`,
  enrollmentRefused: (partner) => `Microsoft 會拒絕 ${partner} 註冊為間接轉銷商。`,
  stands: '最後一次嘗試之後便停滯不前。',
  tries: { one: '# 次嘗試失敗', other: '# 次嘗試失敗' },
  again: (moment) => `將於 ${moment} 再次嘗試。`,
  recovers: '之後的嘗試會成功。',
}

import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of running the text in the editor. */
export const run: SandboxWords['run'] = {
  running: '執行中',
  soFar: (done, total) => `已執行 ${done}／${total} 個案例`,
  holds: (steps, ms) => `成立：${steps} 個步驟，耗時 ${ms} 毫秒。`,
  holdsIn: (cases, ms) => `在全部 ${cases} 個案例中成立，耗時 ${ms} 毫秒。`,
  fails: (failed, total) =>
    total === 1 ? '不成立。' : `在 ${total} 個案例中有 ${failed} 個不成立。`,
  atLine: (line) => `第 ${line} 行`,
  toMoment: '查看這一刻',
  stopped: '已停止。再次執行文字之前，輸入不會觸發執行。',
  waits: '沒有錯誤時就會執行。',
  broken: '執行本身發生錯誤',
  stop: '停止',
  stage: '在舞台上播放',
  keys: 'Ctrl+Enter 執行文字，Ctrl+. 停止，Ctrl+S 儲存草稿。',
}

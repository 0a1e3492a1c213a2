import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of running many scenarios, and of what came of it. */
export const tests: SandboxWords['tests'] = {
  stop: '停止',
  done: (passed, failed, seconds) => `${passed} 個通過，${failed} 個失敗，耗時 ${seconds} 秒。`,
  skipped: (count) => `略過 ${count} 個。`,
  stopped: (done, total) => `已在 ${done}／${total} 停止。`,
  broken: '執行時發生錯誤',
  onlyFailed: '只看失敗',
  noFailed: '沒有任何失敗。',
  toStep: (line) => `第 ${line} 行：前往該步驟`,
  result: '結果',
  expected: '預期',
  got: '實際',
}

import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of the fault grid. */
export const faults: SandboxWords['faults'] = {
  title: '故障矩陣',
  explain:
    '每一格都會在一個故障點加入一種故障，並將所選情境播放一次，檢查它是否恰好完成一次，且所有不變條件都成立。',
  scenario: '情境',
  start: '讓每一步都出錯',
  stop: '停止',
  failpoint: '故障點',
  cells: {
    waiting: '等待中',
    running: '執行中',
    held: '成立',
    broken: '失敗',
    unreached: '未到達',
  },
  progress: (done, total) => `${total} 格中的 ${done} 格`,
  notReached: (cells) => `${cells} 格未到達。`,
  allHeld: (cells) => `全部 ${cells} 格都成立。`,
  someBroken: (broken) => `有 ${broken} 格失敗。`,
  idle: '選擇一個情境，讓它的每一步都出錯。',
  details: '這一格發生的事',
  keys: '方向鍵在儲存格之間移動；Enter 鍵顯示發生了什麼事。',
  heldHow: '故障確實發生了，但最後一切如同沒有發生過。',
  unfit: '即使沒有故障，這個情境在一切穩定之後的結果也與所述不同，因此讓步驟出錯無法證明任何事。',
  unreachedHow: '情境從未到達這個故障點，所以沒有發生任何故障。',
}

import type { Words } from '../../words.ts'

export const time: Words['screens']['time'] = {
  clock: '演練的時鐘',
  forward: '將時鐘往前調',
  toDate: '到這一天的開始 (UTC)',
  go: '前往',
  untilDone: '直到完成',
  stop: '停止',
  running: '時鐘正在前進。',
  nothingUnderWay: '沒有進行中的項目。',
  history: '顯示的時刻',
  now: '現在',
  past: (position, total) => `您正在查看過去：第 ${position} 個事件，共 ${total} 個`,
  readOnly: '過去只能查看，不能變更。',
  backToNow: '回到現在',
  fork: '從這裡分支',
  forked: '已從這個時刻分支出新的演練。',
  stepBack: '後退一個事件',
  stepForward: '前進一個事件',
  play: '播放',
  pause: '暫停',
  position: (position, total) => `第 ${position} 個事件，共 ${total} 個`,
}

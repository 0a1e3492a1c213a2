import type { Words } from '../../words.ts'

export const bulk: Words['screens']['bulk'] = {
  doneOf: (done, of) => `已完成 ${done} 項，共 ${of} 項`,
  stop: '停止',
  resume: { one: '繼續處理其餘 # 項', other: '繼續處理其餘 # 項' },
  failed: '無法完成',
}

export const losses: Words['screens']['losses'] = {
  title: '誰會失去哪些服務',
  user: '使用者',
  services: '服務',
  usersLose: { one: '# 位使用者會失去服務', other: '# 位使用者會失去服務' },
  users: { one: '# 位使用者', other: '# 位使用者' },
  serviceCount: { one: '# 項服務', other: '# 項服務' },
  loseSame: (users, services) => `${users}會失去相同的 ${services}`,
  losesOne: (user, services) => `${user}會失去 ${services}`,
  names: '顯示姓名',
  keep: '保留現狀',
  accept: {
    one: '我接受此處所列的 # 位使用者失去這些服務。',
    other: '我接受此處所列的 # 位使用者失去這些服務。',
  },
  tickFirst: '請先閱讀誰會失去什麼，再勾選您接受。',
  serviceEnds: (day) => `服務將於 ${day} 結束。`,
  dataGoes: (day) => `資料將於 ${day} 刪除。`,
  atOnce: '服務會立即結束。',
}

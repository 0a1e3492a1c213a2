import type { Words } from '../../words.ts'

export const workspaces: Words['screens']['workspaces'] = {
  title: '演練',
  lead: '每次演練都是獨立的世界，有自己的時鐘。其中的一切都不是真的。',
  new: '新演練',
  from: '開始於',
  fromScenario: '案例',
  asksClients:
    '在 /v1 上的程式碼必須指名每位服務將終止的使用者；未勾選時不會要求，與合作夥伴中心相同',
  fromFixture: '範例世界',
  name: '標題',
  create: '建立',
  open: '開啟',
  delete: '刪除',
  deleteTitle: (title) => `要刪除「${title}」嗎？`,
  deleteText: '其歷程記錄也會一併刪除，且無法復原。',
  emptyTitle: '還沒有演練',
  emptyText: '從案例開始：客戶、訂用帳戶與時鐘都已為您準備好。',
  clock: '時鐘',
  events: '事件',
  origin: '起點',
  forkOf: (parent) => `${parent} 的分支`,
  noScenarios: '這裡沒有可用的案例檔案。',
  scenario: '案例',
}

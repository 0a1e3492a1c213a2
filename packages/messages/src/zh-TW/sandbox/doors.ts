import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of the start page: three ways in. */
export const doors: SandboxWords['doors'] = {
  title: '您想做什麼？',
  lead: '一切都在此瀏覽器分頁中進行。您在這裡的操作不會觸及 Microsoft 或任何客戶。',
  home: 'Understudy：前往起始頁',
  lessons: '學習課程',
  lessonsHow: '先為您示範開頭，接著由您親自操作。每項任務都會檢查，需要時也有提示。',
  levels: { first: '入門', further: '進階', deep: '深入' },
  minutes: (minutes) => `約 ${minutes} 分鐘`,
  tasks: (count) => `${count} 項任務`,
  begin: '開始',
  beginThis: (title) => `開始：${title}`,
  own: '演練您自己的移轉',
  ownHow: '拖放您現有的匯出檔案，查看每位客戶的狀況；或開啟主控台，從範例世界或情境開始。',
  openFiles: '拖放您自己的檔案',
  openConsole: '開啟主控台',
  tests: '測試與情境',
  testsHow: (files) =>
    `${files} 個檔案，各是一項關於合作夥伴中心的主張。可播放、全部執行、自行撰寫，或尋找無人想到的情況。`,
  openTests: '開啟情境',
}

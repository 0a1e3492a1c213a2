import type { SlugWords } from '../words.ts'

export const founding = {
  title: '開始',
  commands: {},
  events: {
    WorkspaceStarted: ({ clock }, say) => `演練開始，時鐘停在 ${say.instant(clock)}`,
    PartnerRegistered: ({ name }) => `已登錄合作夥伴 ${name}`,
    CustomerRegistered: ({ name }) => `已登錄客戶 ${name}`,
  },
} as const satisfies SlugWords

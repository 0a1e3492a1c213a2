import type { TranslatedSlugWords } from '../words.ts'

export const faults = {
  title: '故障',
  commands: { ArmFault: '設定故障', HealFault: '排除故障' },
  rules: {
    'failpoint-unknown': {
      must: '故障點必須是目錄中所列的其中之一。',
      so: ({ given }) => `沒有故障點 ${given('at')}。`,
      mend: '從目錄中選擇',
    },
    'fault-already-armed': {
      must: '不得有其他同名的故障已設定；名稱必須未使用。',
      so: ({ given }) => `已設定另一個名為 ${given('fault')} 的故障。`,
      mend: '排除該故障，或選擇其他名稱',
    },
    'fault-unknown': {
      must: '必須指定一個已設定的故障，或全部排除。',
      so: ({ given }) =>
        given('fault') === '' ? '未指定故障。' : `沒有設定名為 ${given('fault')} 的故障。`,
      mend: '指定已設定的故障，或全部排除',
    },
  },
} as const satisfies TranslatedSlugWords

import type { TranslatedSlugWords } from '../words.ts'

export const sampleWorkflow = {
  title: 'Sample workflow',
  commands: {
    StartSampleWorkflow: '開始',
  },
  rules: {
    'sample-workflow-is-final': {
      must: '開始的人必須已確認此操作無法復原。',
      so: '尚未有人確認此操作無法復原。',
      mend: '確認此操作無法復原',
    },
  },
} as const satisfies TranslatedSlugWords

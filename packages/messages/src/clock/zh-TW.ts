import type { TranslatedSlugWords } from '../words.ts'

export const clock = {
  title: '時鐘',
  commands: { AdvanceClock: '調快時鐘', RunClock: '讓時鐘運轉', StopClock: '停止時鐘' },
  rules: {
    'clock-is-moving': {
      must: '時鐘必須靜止；已開始的行程須先結束。',
      so: '時鐘正在前進。',
      mend: '等到時鐘停下，或使其停止',
    },
    'clock-target-unclear': {
      must: '必須只指定時刻、時間長度或工作天數其中一項。',
      so: ({ first }) =>
        first('given') === '0' ? '未指定時鐘前進多遠。' : '以多種方式指定了時鐘前進多遠。',
      mend: '指定時刻、時間長度或工作天數其中一項',
    },
    'holidays-unknown': {
      must: '工作天必須以已知國定假日的國家計算。',
      so: ({ given, country }) =>
        given('country') === ''
          ? '未指定計算工作天的國家。'
          : `不知道 ${country('country')} 的國定假日。`,
      mend: '指定已知國定假日的國家',
    },
    'clock-runs-forward': {
      must: '時鐘必須只往前；要回顧請讀取過去，要改變請建立分支。',
      so: ({ day, today }) => `時鐘位於 ${today}，晚於 ${day('to')}。`,
      mend: '讀取過去，或由該時刻建立分支',
    },
  },
} as const satisfies TranslatedSlugWords

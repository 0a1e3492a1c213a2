import type { SlugWords } from '../words.ts'

export const faults = {
  title: '故障',
  commands: { ArmFault: '設定故障', HealFault: '排除故障' },
  events: {
    FaultArmed: ({ fault, at }) => `已在 ${at} 設定故障 ${fault}`,
    FaultTriggered: ({ fault, at }) => `故障 ${fault} 已在 ${at} 發生`,
    FaultHealed: ({ fault }) => `故障 ${fault} 已排除`,
  },
} as const satisfies SlugWords

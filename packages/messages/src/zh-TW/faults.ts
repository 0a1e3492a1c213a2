import { term } from '../term.ts'
import type { SlugWords } from '../words.ts'
import { terms } from './terms.ts'

const point = (at: string) => term(terms.failpoints, at)

export const faults = {
  title: '故障',
  commands: { ArmFault: '設定故障', HealFault: '排除故障' },
  events: {
    FaultArmed: ({ fault, at }) => `已設定故障 ${fault}：${point(at)}`,
    FaultTriggered: ({ fault, at }) => `故障 ${fault} 已發生：${point(at)}`,
    FaultHealed: ({ fault }) => `故障 ${fault} 已排除`,
  },
} as const satisfies SlugWords

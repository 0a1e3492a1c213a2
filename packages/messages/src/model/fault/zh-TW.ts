import { terms } from '../../zh-TW/terms.ts'
import { term } from '../../term.ts'
import type { SomeEvents } from '../../words.ts'

const point = (at: string) => term(terms.failpoints, at)

export const fault = {
  FaultArmed: ({ fault, at }) => `已設定故障 ${fault}：${point(at)}`,
  FaultTriggered: ({ fault, at }) => `故障 ${fault} 已發生：${point(at)}`,
  FaultHealed: ({ fault }) => `故障 ${fault} 已排除`,
} as const satisfies SomeEvents

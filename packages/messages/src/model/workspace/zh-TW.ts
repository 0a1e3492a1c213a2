import type { SomeEvents } from '../../words.ts'

export const workspace = {
  WorkspaceStarted: ({ clock }, say) => `演練開始，時鐘停在 ${say.instant(clock)}`,
  ClockAdvanceRequested: ({ to }, say) => `時鐘開始前進至 ${say.instant(to)}`,
  ClockAdvanced: ({ to }, say) => `時鐘停在 ${say.instant(to)}`,
  ClockSetRunning: ({ speed, to }, say) =>
    `時鐘以實際時間 ${say.decimal(String(speed))} 倍的速度自行運轉${to === null ? '' : `，直到 ${say.instant(to)}`}`,
  ClockSetStill: () => '時鐘只依命令前進',
  ExchangeRateStated: ({ currency, month, rate }, say) =>
    `${month} 一美元為 ${say.decimal(rate)} ${currency}`,
} as const satisfies SomeEvents

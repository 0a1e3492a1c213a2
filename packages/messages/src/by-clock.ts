import type { RuleCode } from '@understudy/domain'

/** What only the clock does is refused in one way, whatever it is. */
export function byClock<Words>(words: Words) {
  return {
    'only-the-clock-runs-steps': words,
    'only-the-clock-runs-lifecycles': words,
    'only-the-clock-announces': words,
    'only-the-clock-invoices': words,
    'only-the-clock-watches-spending': words,
    'only-the-clock-starts-planned-moves': words,
    'only-support-decides-credits': words,
  } as const satisfies Partial<Readonly<Record<RuleCode, Words>>>
}

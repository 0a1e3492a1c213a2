import { byClock } from '../../policies/clock.ts'

/** The states that a subscription reaches by itself. */
export const endedByClock = byClock({
  id: 'LIC-11',
  code: 'only-the-clock-runs-lifecycles',
  source: 'decision-0066#terms-and-days',
})

import type { Tone } from '@understudy/ui'

/** How a licence subscription stands, as colour. */
export const licenseTones: Readonly<Record<string, Tone>> = {
  active: 'good',
  pending: 'accent',
  suspended: 'warn',
  expired: 'warn',
  disabled: 'bad',
  deleted: 'bad',
}

import type { ListRow, ReadingAnswer } from '@understudy/domain'
import type { Tone } from '@understudy/ui'

export type TransferRow = ListRow<'transfers'>
export type Eligibility = ReadingAnswer<'transfer-eligibility'>
export type EligibilityRow = Eligibility['rows'][number]

export const transferTones = {
  active: 'warn',
  'in-progress': 'accent',
  completed: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  expired: 'neutral',
} as const satisfies Record<TransferRow['status'], Tone>

/** Each status there is, in the order of a transfer's life. */
export const transferStatuses = Object.keys(transferTones) as TransferRow['status'][]

export const lineTones = {
  waiting: 'neutral',
  done: 'good',
  failed: 'bad',
} as const satisfies Record<TransferRow['lines'][number]['status'], Tone>

/** The first id that no transfer has. */
export function nextTransferId(customer: string, taken: readonly string[]): string {
  let count = 1
  while (taken.includes(`transfer.${customer}.${count}`)) count += 1
  return `transfer.${customer}.${count}`
}

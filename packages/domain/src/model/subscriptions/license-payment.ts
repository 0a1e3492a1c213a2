import type { Since } from '../since.ts'
import type { License } from './license.ts'
import type { PaidFrom } from './term.ts'

/** What can change of licences wherever they were bought. */
export type LicenseChange = Partial<Omit<License, 'id' | 'kind' | 'channel'>>

/** A licence subscription after a change: the one way to change it, so that no payment is forgotten. */
export function changedLicense<Kind extends License>(
  license: Kind,
  change: LicenseChange,
  since: Since,
): Kind {
  const changed = { ...license, ...change, version: license.version + 1 }
  return { ...changed, paid: paidSince(license.paid, changed, since) }
}

/** The history after a change: one entry more when what is paid for became different. */
export function paidSince(
  before: readonly PaidFrom[],
  after: Pick<License, 'billingCycle' | 'term' | 'status' | 'quantity'>,
  { at: from, cause }: Since,
): readonly PaidFrom[] {
  const { billingCycle, term } = after
  const quantity = isPaid(after) ? after.quantity : 0
  const last = before.at(-1)
  const isSame =
    last !== undefined &&
    last.quantity === quantity &&
    last.billingCycle === billingCycle &&
    last.term.until === term.until
  return isSame ? before : [...before, { from, cause, quantity, billingCycle, term }]
}

/** From the order on, and as long as it is not suspended or at its end. */
function isPaid({ status }: Pick<License, 'status'>): boolean {
  return status === 'pending' || status === 'active'
}

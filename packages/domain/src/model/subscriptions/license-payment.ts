import type { Instant } from '../../kernel/calendar.ts'
import type { CommerceSubscription } from './commerce-subscription.ts'
import type { PaidFrom } from './term.ts'

/** A subscription after a change: the one way to change it, so that no payment is forgotten. */
export function changedCommerce(
  commerce: CommerceSubscription,
  change: Partial<CommerceSubscription>,
  at: Instant,
): CommerceSubscription {
  const changed = { ...commerce, ...change, version: commerce.version + 1 }
  return { ...changed, paid: paidSince(commerce.paid, changed, at) }
}

/** The history after a change: one entry more when what is paid for became different. */
export function paidSince(
  before: readonly PaidFrom[],
  after: Omit<CommerceSubscription, 'paid'>,
  from: Instant,
): readonly PaidFrom[] {
  const { billingCycle, term } = after
  if (after.sku === null || term === null) return before
  const quantity = isPaid(after) ? after.quantity : 0
  const last = before.at(-1)
  const isSame =
    last !== undefined &&
    last.quantity === quantity &&
    last.billingCycle === billingCycle &&
    last.term.until === term.until
  return isSame ? before : [...before, { from, quantity, billingCycle, term }]
}

/** From the order on, and as long as it is not suspended or at its end. */
function isPaid({ status }: Pick<CommerceSubscription, 'status'>): boolean {
  return status === 'pending' || status === 'active'
}

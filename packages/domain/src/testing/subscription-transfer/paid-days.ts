import { chargesOf } from '../../accounting/license-charges.ts'
import type { CalendarDate } from '../../kernel/calendar.ts'
import { plusDays } from '../../kernel/civil.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'

/** Licences that a partner pays on each day, once what was given back is taken off; days of none are left out. */
export function paidDays(subscription: CommerceSubscription): ReadonlyMap<CalendarDate, number> {
  const days = new Map<CalendarDate, number>()
  for (const { from, to, quantity, isCredit } of chargesOf(subscription).all) {
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      const paid = (days.get(day) ?? 0) + (isCredit ? -quantity : quantity)
      days.set(day, paid)
    }
  }
  return new Map([...days].filter(([, quantity]) => quantity !== 0))
}

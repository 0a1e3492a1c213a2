import type { CalendarDate } from '../../kernel/calendar.ts'
import { add, zero } from '../../kernel/money.ts'
import type { MoveStart, SubscriptionPlan } from './plan.ts'

/** Each on its cheapest safe day, on the day that is asked about, and today; a day that says the same is left out. */
export function startsOf(
  subscriptions: readonly SubscriptionPlan[],
  today: CalendarDate,
  asked: CalendarDate | null,
): MoveStart[] {
  const decided = subscriptions.filter(isDecided)
  const starts = [
    startOn('recommended', decided, ({ calendar }) => calendar.recommended),
    startOn('asked', decided, () => (asked !== null && asked > today ? asked : null)),
    startOn('today', decided, () => today),
  ].filter((start) => start !== undefined)
  const daysOf = ({ days }: MoveStart) => days.map(({ on }) => on).join()
  return starts.filter(
    (start, index) => starts.findIndex((one) => daysOf(one) === daysOf(start)) === index,
  )
}

/** An original that is replaced or given up, and has not started to move yet. */
function isDecided({ chosen, verdict, move }: SubscriptionPlan): boolean {
  return move === null && (chosen !== null || verdict !== 'discontinued')
}

/** Undefined where one of them has no such day. */
function startOn(
  when: MoveStart['when'],
  plans: readonly SubscriptionPlan[],
  dayOf: (plan: SubscriptionPlan) => CalendarDate | null,
): MoveStart | undefined {
  const lines = plans.flatMap((plan) => {
    const day = plan.calendar.days.find(({ on }) => on === dayOf(plan))
    return day === undefined ? [] : [{ plan, day }]
  })
  if (lines.length === 0 || lines.length < plans.length) return undefined
  return {
    when,
    days: lines.map(({ plan, day }) => ({ subscription: plan.subscription, on: day.on })),
    paidTwice: lines.reduce(
      (sum, { day }) => (day.paidTwice === null ? sum : add(sum, day.paidTwice)),
      zero('USD'),
    ),
    unpriced: lines
      .filter(({ plan, day }) => plan.chosen !== null && day.paidTwice === null)
      .map(({ plan }) => plan.subscription),
    paidTwiceDays: Math.max(...lines.map(({ day }) => day.paidTwiceDays)),
    uncoveredUserDays: lines.reduce((sum, { day }) => sum + day.uncoveredUserDays, 0),
  }
}

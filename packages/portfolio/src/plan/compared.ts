import type { CalendarDate, CustomerId } from '@understudy/domain'
import type { PlanPlayed, Rehearsal } from '../rehearsal.ts'
import { nearestDates, type PlanOrder } from './order.ts'

/** What of a plan differs in another order. */
export interface PlanCompared {
  readonly order: PlanOrder
  readonly customers: number
  readonly days: number
  /** Null of a plan with nobody in it. */
  readonly last: CalendarDate | null
  /** The day on which half of what is charged a month has begun to move; null where no file says a charge. */
  readonly halfOfMoney: CalendarDate | null
  /** Who begins after the nearest date that any flow has for it. */
  readonly late: number
  readonly completed: number
  /** Failed, refused, or still under way. */
  readonly notCompleted: number
}

/** The plan of a rehearsal and those in other orders, side by side; the one that was asked for comes first. */
export function plansCompared(rehearsal: Rehearsal, order: PlanOrder): readonly PlanCompared[] {
  const { waves, played, others, board } = rehearsal
  const dates = nearestDates(board)
  const charged = new Map(
    board
      .filter(({ flow }) => flow === 'azure-plan-transition')
      .map(({ customer, monthly }) => [customer, Number(monthly.until?.amount ?? 0)]),
  )
  return [{ order, waves, played }, ...others].map((plan) => ({
    order: plan.order,
    customers: plan.played.length,
    days: plan.waves.length,
    last: plan.waves.at(-1)?.day ?? null,
    halfOfMoney: halfOf(plan, charged),
    late: plan.waves
      .flatMap(({ day, customers }) => customers.map((id) => (dates.get(id) ?? '9999') < day))
      .filter(Boolean).length,
    completed: plan.played.filter(({ became }) => became === 'completed').length,
    notCompleted: plan.played.filter(({ became }) => became !== 'completed').length,
  }))
}

function halfOf(
  { waves }: PlanPlayed,
  charged: ReadonlyMap<CustomerId, number>,
): CalendarDate | null {
  const of = (customers: readonly CustomerId[]) =>
    customers.reduce((all, id) => all + (charged.get(id) ?? 0), 0)
  const all = waves.reduce((sum, { customers }) => sum + of(customers), 0)
  if (all <= 0) return null
  let moved = 0
  for (const { day, customers } of waves) {
    moved += of(customers)
    if (moved >= all / 2) return day
  }
  return null
}

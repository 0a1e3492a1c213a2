import type { CustomerId, Instant } from '@understudy/domain'
import type { FlowRow } from '../board/flow.ts'

/** By what a plan goes: whoever needs least first, whoever costs most, or whoever has the nearest date. */
export const planOrders = ['risk', 'money', 'date'] as const
export type PlanOrder = (typeof planOrders)[number]

type Compare = (a: FlowRow, b: FlowRow) => number

/** The nearest date that any flow has for a customer: what presses is seldom the plan itself. */
export function nearestDates(board: readonly FlowRow[]): ReadonlyMap<CustomerId, Instant> {
  const nearest = new Map<CustomerId, Instant>()
  for (const { customer, by } of board) {
    const known = nearest.get(customer)
    if (by !== null && (known === undefined || by < known)) nearest.set(customer, by)
  }
  return nearest
}

/** How two customers stand in a plan; where its order says nothing, by what they need, and then by their names. */
export function comparing(order: PlanOrder, dates: ReadonlyMap<CustomerId, Instant>): Compare {
  const first: Readonly<Record<PlanOrder, Compare>> = {
    risk: () => 0,
    money: (a, b) => amountOf(b) - amountOf(a),
    date: (a, b) => text(dates.get(a.customer) ?? '9999', dates.get(b.customer) ?? '9999'),
  }
  return (a, b) => first[order](a, b) || a.steps.length - b.steps.length || text(a.name, b.name)
}

/** For comparing alone: of amounts no float is made anywhere else. */
function amountOf({ monthly }: FlowRow): number {
  return Number(monthly.until?.amount ?? 0)
}

function text(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

import { plansCompared } from '../plan/compared.ts'
import { said, type Report, type TextTable } from './report.ts'

/** The plan beside those in other orders; null where none was asked for. */
export function plansTable(report: Report): TextTable | null {
  const { rehearsal, order = 'risk' } = report
  if (rehearsal.others.length === 0) return null
  const { words } = said(report)
  const { plans } = words
  return {
    header: [
      plans.order,
      plans.customers,
      plans.days,
      plans.last,
      plans.halfOfMoney,
      plans.late,
      plans.completed,
      plans.notCompleted,
    ],
    rows: plansCompared(rehearsal, order).map((one) => [
      plans.orders[one.order],
      String(one.customers),
      String(one.days),
      one.last ?? '',
      one.halfOfMoney ?? '',
      String(one.late),
      String(one.completed),
      String(one.notCompleted),
    ]),
  }
}

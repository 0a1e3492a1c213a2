import type { CalendarDate, CustomerId } from '@understudy/domain'
import type { Rehearsal } from '../rehearsal.ts'
import type { PlanFile } from './plan-file.ts'

/** How a customer of a plan stands by later files, or that it was in no plan. */
export type RealityKind = 'done' | 'to-come' | 'overdue' | 'gone' | 'not-planned'

export interface Reality {
  readonly customer: CustomerId
  readonly name: string
  /** Null for whoever was in no plan. */
  readonly planned: CalendarDate | null
  readonly kind: RealityKind
}

/**
 * A plan beside what files of a later day say: who is through has nothing left to move, who should be and is not is overdue,
 * and who has something to move and was never planned is new.
 */
export function realityOf(
  plan: PlanFile,
  asOf: CalendarDate,
  { board, world }: Rehearsal,
): Reality[] {
  const rows = new Map(
    board.filter(({ flow }) => flow === 'azure-plan-transition').map((row) => [row.customer, row]),
  )
  const planned = plan.waves.flatMap(({ day, customers }) =>
    customers.map(({ id, name }): Reality => {
      const row = rows.get(id)
      const isThere = Object.hasOwn(world.facts.customers, id)
      return { customer: id, name, planned: day, kind: isThere ? kindOf(row, day) : 'gone' }
    }),
  )
  const known = new Set(planned.map(({ customer }) => customer))
  const fresh = [...rows.values()].flatMap(({ customer, name, standing }): Reality[] =>
    known.has(customer) || standing === 'nothing-to-do'
      ? []
      : [{ customer, name, planned: null, kind: 'not-planned' }],
  )
  return [...planned, ...fresh]

  function kindOf(row: Rehearsal['board'][number] | undefined, day: CalendarDate): RealityKind {
    if (row === undefined || row.standing === 'nothing-to-do') return 'done'
    return day < asOf ? 'overdue' : 'to-come'
  }
}

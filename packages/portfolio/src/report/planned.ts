import type { CalendarDate, CustomerId } from '@understudy/domain'
import type { FixStep } from '../board/fix.ts'
import type { Rehearsal } from '../rehearsal.ts'

/** One customer of a wave, and what comes first for it. */
export interface Planned {
  readonly id: CustomerId
  readonly steps: readonly FixStep[]
}

/** The plan of the transitions in its order, as a run book and a script go through it. */
export function plannedOf({
  board,
  waves,
}: Rehearsal): readonly { readonly day: CalendarDate; readonly customers: readonly Planned[] }[] {
  const steps = new Map(
    board
      .filter(({ flow }) => flow === 'azure-plan-transition')
      .map((row) => [row.customer, row.steps]),
  )
  return waves.map(({ day, customers }) => ({
    day,
    customers: customers.map((id) => ({ id, steps: steps.get(id) ?? [] })),
  }))
}

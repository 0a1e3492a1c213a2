import { dayOf, type CalendarDate, type CustomerId } from '@understudy/domain'
import type { Rehearsal } from '../rehearsal.ts'

/** A day on which something begins, or by which something has to be done, and for whom. */
export interface DateKept {
  /** Null for a wave of the plan; otherwise the flow whose last day it is. */
  readonly flow: string | null
  readonly day: CalendarDate
  readonly customers: readonly CustomerId[]
}

/** Days that must not be missed, in their order: the waves of the plan, then for each flow the days by which it has to be done. */
export function datesOf({ board, waves }: Rehearsal): readonly DateKept[] {
  const begin = waves.map(({ day, customers }): DateKept => ({ flow: null, day, customers }))
  const due = new Map<string, DateKept & { readonly customers: CustomerId[] }>()
  for (const { flow, by, customer, standing } of board) {
    if (by === null || standing === 'nothing-to-do') continue
    const day = dayOf(by)
    const known = due.get(`${day} ${flow}`)
    if (known === undefined) due.set(`${day} ${flow}`, { flow, day, customers: [customer] })
    else known.customers.push(customer)
  }
  const sorted = [...due].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return [...begin, ...sorted].toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

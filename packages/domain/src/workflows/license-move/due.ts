import { plus, startOf } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { dueBy, type DueBasis, type DueItem } from '../../workflow.ts'
import type { DecideCredit, RunScheduledMove } from './messages.ts'

const slug = 'license-move'

/** Each move on the day it was planned for, and the decision about each credit that was asked for. */
export const due = dueBy(['scheduledMoves', 'creditCases'], (customer, basis) => [
  ...scheduledStarts(customer),
  ...creditDecisions(customer, basis),
])

type Moving = Pick<Customer, 'id' | 'scheduledMoves' | 'creditCases'>

function scheduledStarts({ id: customer, scheduledMoves }: Moving): readonly DueItem[] {
  if (scheduledMoves.size === 0) return []
  return scheduledMoves.rows().flatMap(({ id: move, on, refused }): DueItem[] => {
    if (refused !== null) return []
    const command: RunScheduledMove = { type: 'RunScheduledMove', customer, move }
    const key = `${slug} start ${move}`
    return [{ at: startOf(on), key, command, failpoints: [], subjects: [move] }]
  })
}

function creditDecisions(
  { id: customer, creditCases }: Moving,
  { settings }: DueBasis,
): readonly DueItem[] {
  if (creditCases.size === 0) return []
  return creditCases.rows().flatMap(({ subscription, openedAt, decidedAt }): DueItem[] => {
    if (decidedAt !== null) return []
    const command: DecideCredit = { type: 'DecideCredit', customer, subscription }
    return [
      {
        at: plus(openedAt, settings.creditDecisionTakes),
        key: `${slug} ${subscription}`,
        command,
        failpoints: [],
        subjects: [subscription],
      },
    ]
  })
}

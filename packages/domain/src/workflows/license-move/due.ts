import { plus } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/customer.ts'
import type { DueBasis, DueItem } from '../../workflow.ts'
import type { DecideCredit } from './messages.ts'

const slug = 'license-move'

/** The decision about each credit that was asked for. */
export function due(
  { id: customer, creditCases }: Customer,
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

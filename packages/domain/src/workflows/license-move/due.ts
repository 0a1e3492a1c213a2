import { plus } from '../../kernel/calendar.ts'
import type { Customer } from '../../model/customer.ts'
import type { World } from '../../model/world.ts'
import type { DueItem } from '../../workflow.ts'
import type { DecideCredit } from './messages.ts'

const slug = 'license-move'

/** The decision about each credit that was asked for. */
export function due({ id: customer, creditCases }: Customer, world: World): readonly DueItem[] {
  if (creditCases.size === 0) return []
  return creditCases.rows().flatMap(({ subscription, openedAt, decidedAt }): DueItem[] => {
    if (decidedAt !== null) return []
    const command: DecideCredit = { type: 'DecideCredit', customer, subscription }
    return [
      {
        at: plus(openedAt, world.settings.creditDecisionTakes),
        key: `${slug} ${subscription}`,
        command,
        failpoints: [],
        subjects: [subscription],
      },
    ]
  })
}

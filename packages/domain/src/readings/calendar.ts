import { z } from 'zod'
import { duesOf, firstOfEach, inOrder } from '../engine/due.ts'
import { instantField } from '../kernel/fields.ts'
import { customerField, partnerField, type CustomerId, type PartnerId } from '../model/ids.ts'
import { customerNamedBy, partnerNamedBy } from '../model/subject.ts'
import type { World } from '../model/world.ts'
import type { DueItem } from '../workflow.ts'
import { reading } from './reading.ts'

const itemsMax = 100

/** What happens by itself from now on, as far as it is known today. */
export const calendar = reading({
  name: 'calendar',
  summary: 'What falls due by itself: for one customer or partner, or the first thing for each',
  question: z.strictObject({
    customer: customerField.optional().meta({ description: 'Only what falls due for it.' }),
    partner: partnerField.optional().meta({ description: 'Only what falls due for it.' }),
    until: instantField.optional().meta({ description: 'Only what falls due up to this moment.' }),
  }),
  answer: z.strictObject({
    now: instantField,
    items: z
      .array(
        z.strictObject({
          at: instantField,
          what: z.string().meta({ description: 'The command by which it happens.' }),
          customer: customerField.nullable(),
          partner: partnerField.nullable(),
          about: z.array(z.string()).readonly(),
        }),
      )
      .readonly()
      .meta({ description: `The first ${itemsMax}.` }),
    more: z.boolean().meta({ description: 'Whether anything falls due after these.' }),
  }),
  of: (world, { customer, partner, until }) => {
    const items: DueItem[] = []
    for (const item of duesAhead(world, customer, partner)) {
      const isBeyond = items.length === itemsMax || (until !== undefined && item.at > until)
      if (isBeyond) return { now: world.now, items: items.map(told), more: true }
      items.push(item)
    }
    return { now: world.now, items: items.map(told), more: false }
  },
})

/** Of those who are named everything; of everybody the first thing of each, no further than it is asked for. */
function duesAhead(world: World, customer?: CustomerId, partner?: PartnerId): Iterable<DueItem> {
  if (customer === undefined && partner === undefined) return firstOfEach(world)
  return [
    ...(customer === undefined ? [] : duesOf(world, { kind: 'customer', id: customer })),
    ...(partner === undefined ? [] : duesOf(world, { kind: 'partner', id: partner })),
  ].toSorted(inOrder)
}

function told({ at, command, subjects: about }: DueItem) {
  const [customer = null, partner = null] = [customerNamedBy(command), partnerNamedBy(command)]
  return { at, what: command.type, customer, partner, about }
}

import { z } from 'zod'
import { currencyField, nameField } from '../field-groups.ts'
import { offerField, partnerField, subscriptionField } from '../ids.ts'
import type { OrderLine } from './cart.ts'
import { billingCycles } from './term.ts'

export const resellerField = partnerField
  .optional()
  .meta({ description: 'The indirect reseller that becomes partner of record.' })

export const lineFields = {
  subscription: subscriptionField.meta({
    creates: true,
    description: 'The id of the new subscription, and of its Azure side when it has one.',
  }),
  offer: offerField,
  quantity: z.int().min(1).default(1).meta({ description: 'Licences; 1 for Azure.' }),
  billingCycle: z.enum(billingCycles).optional().meta({
    description: 'How often licences are paid, in advance; monthly when absent.',
  }),
  parent: subscriptionField.optional().meta({
    creates: true,
    description: 'Of an add-on: the base it belongs to, held already or ordered with it.',
  }),
  name: nameField
    .optional()
    .meta({ description: 'Shown to people; the name of the offer when absent.' }),
  currency: currencyField.optional(),
}

/** One thing that is ordered: an offer, how much of it, and the id it gets. */
export const orderLine = z.strictObject(lineFields)

export const linesField = z.array(orderLine).min(1).max(100)

/** A line as it is asked for: what may be left out is left out. */
export type OrderLineAsked = z.output<typeof orderLine>

export function lineOf(asked: OrderLineAsked): OrderLine {
  const { subscription, offer, quantity, billingCycle = 'monthly' } = asked
  const { parent = null, name = null, currency = null } = asked
  return { subscription, offer, quantity, billingCycle, parent, name, currency }
}

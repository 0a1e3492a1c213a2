import { z } from 'zod'
import {
  customerField,
  dateField,
  offerField,
  partnerField,
  subscriptionField,
} from '@understudy/domain'
import { commandMap, eventList } from './schema-messages.ts'
import { oncePer } from './vocabulary.ts'
import { oneOf } from './words.ts'

/** What is true at a moment. Each section is a partial tree: the fields that are written are compared. */
export const expectSchema = oncePer((vocabulary) => {
  const part = (description: string) => z.any().optional().meta({ description })
  return z
    .strictObject({
      state: part('The world as it is, by partial match.'),
      invoices: part('Invoices, by customer.'),
      usage: part('Metered and billed usage, by customer.'),
      audit: part('Who did what when.'),
      mailbox: part('What would have been sent.'),
      subscriptions: part('The subscription list of each customer as Partner Center shows it.'),
      licenses: part('Pools of licences, by customer and SKU.'),
      service: part('Who is served, who is not, and for how long, by customer.'),
      tasks: part('What is left to do on the way of licences into CSP, by customer.'),
      licenseInvoices: part('Invoices for licences, by customer.'),
      movePlan: part('What a move would take, cost and end, by customer and partner.'),
      plan: planSchema.optional(),
      reading: z
        .strictObject({
          name: oneOf([...vocabulary.readings.keys()]),
          of: z.record(z.string(), z.any()).optional().meta({ description: 'What is asked.' }),
          is: z.any().meta({ description: 'The answer, by partial match.' }),
        })
        .optional()
        .meta({ description: 'A reading by its name, as the API serves it.' }),
      clock: part('The time, and how far the clock was asked to go.'),
      progress: part('Transitions as the Partner Center and the Azure portal show them.'),
      history: part('What happened to each customer, and to each partner itself, in order.'),
      events: eventList(vocabulary).optional().meta({ description: 'The log since the start.' }),
      requirements: z
        .strictObject({
          for: commandMap(vocabulary),
          as: z.string().optional(),
          broken: z
            .array(oneOf(vocabulary.refusals).meta({ ref: 'refusal' }))
            .optional()
            .meta({ description: 'Exactly the rules in force that do not hold, in order.' }),
          answers: z.any().optional().meta({ description: 'The checklist itself.' }),
        })
        .optional(),
    })
    .meta({ id: 'expectation' })
})

/** A move that is asked about with a day or with choices of its own. */
const planSchema = z
  .strictObject({
    partner: partnerField,
    customer: customerField,
    on: dateField.optional().meta({ description: 'The day on which everything is to be bought.' }),
    choose: z.record(subscriptionField, z.array(offerField)).optional().meta({
      description: 'Offers that take the place of a subscription; an empty list gives it up.',
    }),
    is: z.any().meta({ description: 'The plan, by partial match.' }),
  })
  .meta({ description: 'What a move would take, cost and end; nothing happens.' })

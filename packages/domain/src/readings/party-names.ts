import { z } from 'zod'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { reading } from './reading.ts'

const idsMax = 100

const partyField = z.string().min(1).max(100).meta({ ref: 'party' })

/** Names for the parties of one screen; what is no party is left out of the answer. */
export const partyNames = reading({
  name: 'party-names',
  summary: 'What partners and customers are called, by their ids',
  question: z.strictObject({
    ids: z
      .union([z.array(partyField).max(idsMax), partyField.transform((one) => [one])])
      .meta({ description: `At most ${idsMax} ids; others than parties may be among them.` }),
  }),
  answer: z.record(partyField, z.string()),
  of: ({ partners, customers }, { ids }) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const party = partners.get(id as PartnerId) ?? customers.get(id as CustomerId)
        return party ? [[id, party.name]] : []
      }),
    ),
})

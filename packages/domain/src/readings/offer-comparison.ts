import { z } from 'zod'
import {
  offerAspects,
  offerComparisonSource,
  offerDoubts,
  offersCompared,
  offerSayings,
  offerTypes,
} from '../catalog/index.ts'
import { reading } from './reading.ts'

const typeField = z.enum(offerTypes)

/** The kinds of offer side by side, as the source has them (PLAN-06). */
export const offerComparison = reading({
  name: 'offer-comparison',
  summary: 'Kinds of offer side by side: billing, term, currency, returns, countries, support',
  question: z.strictObject({
    types: z
      .union([z.array(typeField).min(1), typeField.transform((one) => [one])])
      .optional()
      .meta({ description: 'Which are compared, in this order; all when absent.' }),
  }),
  answer: z.strictObject({
    source: z.string(),
    editions: z.strictObject({ from: z.string(), until: z.string() }).meta({
      description: 'The years in which it was read. Columns of the source are shifted in places.',
    }),
    types: z.array(typeField).readonly(),
    rows: z
      .array(
        z.strictObject({
          aspect: z.enum(offerAspects),
          cells: z
            .array(
              z.strictObject({
                type: typeField,
                says: z.enum(offerSayings),
                doubt: z.enum(offerDoubts).nullable().meta({
                  description: 'Why it is not to be relied on; null where nothing is against it.',
                }),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  }),
  of: (_, { types = offerTypes }) => {
    const compared = [...new Set(types)]
    return { ...offerComparisonSource, types: compared, rows: offersCompared(compared) }
  },
})

import { z } from 'zod'
import { durationField } from '../kernel/fields.ts'

/** What Microsoft does not publish and a rehearsal must therefore choose (decision-0011). */
export const settingsSchema = z
  .strictObject({
    planPurchaseTakes: durationField
      .prefault('PT5M')
      .meta({ description: 'Time from start, or from the last step, to the purchase of a plan.' }),
    mappingTakes: durationField
      .prefault('PT10M')
      .meta({ description: 'Time to map one Azure subscription to its plan.' }),
    completionTakes: durationField.prefault('PT1M'),
    retryAfter: durationField
      .prefault('PT15M')
      .meta({ description: 'Wait before a failed step is tried again.' }),
    attemptsMax: z
      .int()
      .min(1)
      .max(10)
      .default(3)
      .meta({ description: 'Failed tries after which a transition waits for a person.' }),
    boughtRecentlyWithin: durationField
      .prefault('PT24H')
      .meta({ description: 'A 0145P subscription younger than this blocks the transition.' }),
  })
  .prefault({})

export type Settings = z.output<typeof settingsSchema>

import { z } from 'zod'
import { decimalField } from '../../kernel/fields.ts'
import { meterField } from '../ids.ts'
import { profileField, type UsageProfile } from './usage-profile.ts'

/** What one meter counts while an Azure subscription is active. */
export interface MeteredUsage {
  readonly meter: z.output<typeof meterField>
  /** Exact decimal, units of the meter per hour. */
  readonly unitsPerHour: string
  /** Constant when absent. */
  readonly profile?: UsageProfile | undefined
}

const meteredField = z.strictObject({
  meter: meterField,
  unitsPerHour: decimalField,
  profile: profileField.optional(),
})

const metersMost = 50

/** Consumption of an Azure subscription while it is active: one meter, or several. */
export const usageField = z.union([
  meteredField,
  z
    .array(meteredField)
    .min(1)
    .max(metersMost)
    .refine((all) => new Set(all.map(({ meter }) => meter)).size === all.length, {
      message: 'Each meter is named once',
    }),
])

export type UsageGiven = z.output<typeof usageField>

/** Each meter by itself, however it was written. */
export function metersIn(usage: UsageGiven | null): readonly MeteredUsage[] {
  if (usage === null) return []
  return Array.isArray(usage) ? usage : [usage]
}

import { z } from 'zod'
import { countryField, dateField, decimalField } from '../../kernel/fields.ts'
import { isZone } from '../../kernel/zone.ts'

const timeField = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'A time of the day, as in 08:30.' })

const officeHours = z.strictObject({
  follows: z.literal('office-hours'),
  zone: z
    .string()
    .max(60)
    .refine(isZone, { message: 'A time zone has a name as in Europe/Paris' })
    .meta({ description: 'Whose clocks count, as in Europe/Paris.' }),
  opens: timeField,
  closes: timeField.meta({ description: 'Later on the same day.' }),
  country: countryField.optional().meta({
    description:
      'Whose weekends and public holidays are free; Saturday and Sunday alone when left out.',
  }),
})

const growing = z.strictObject({
  follows: z.literal('growing'),
  from: dateField.meta({ description: 'The last UTC day at the rate that is given.' }),
  until: dateField.meta({ description: 'The UTC day from which it grows no more.' }),
  by: decimalField.meta({ description: 'Units an hour that each day has more than the last.' }),
})

const bursts = z.strictObject({
  follows: z.literal('bursts'),
  seed: z.int().min(0).max(999_999),
  percent: z.int().min(1).max(100).meta({ description: 'Of a hundred UTC days, as drawn.' }),
  hours: z.int().min(1).max(24).meta({ description: 'Whole hours that a burst lasts.' }),
  unitsPerHour: decimalField.meta({ description: 'While it lasts, in place of the other rate.' }),
})

/** How consumption goes through the days; constant where nothing is said. */
export const profileField = z
  .discriminatedUnion('follows', [officeHours, growing, bursts])
  .superRefine((profile, context) => {
    if (profile.follows === 'office-hours' && profile.closes <= profile.opens) {
      const message = 'The hours must end after they begin, on the same day'
      context.addIssue({ code: 'custom', path: ['closes'], message })
    }
    if (profile.follows === 'growing' && profile.until < profile.from) {
      const message = 'Growth must end on the day it begins, or later'
      context.addIssue({ code: 'custom', path: ['until'], message })
    }
  })

export type UsageProfile = z.output<typeof profileField>
export type OfficeHours = z.output<typeof officeHours>
export type Growing = z.output<typeof growing>
export type Bursts = z.output<typeof bursts>

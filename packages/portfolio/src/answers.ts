import { countryField, dateField } from '@understudy/domain'
import { z } from 'zod'

/** What no file says about the partner itself; each has a default that is marked as assumed. */
export const answersSchema = z.strictObject({
  /** The day on which the files were made; the workspace begins at its start (UTC). */
  asOf: dateField,
  kind: z.enum(['direct-bill', 'indirect-provider']).default('direct-bill'),
  country: countryField.default('US'),
  name: z.string().min(1).max(100).default('Partner'),
})
export type Answers = z.output<typeof answersSchema>

/** The partner whose portfolio it is. */
export const self = 'self'

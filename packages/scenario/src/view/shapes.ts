import { z } from 'zod'

/** Parts of what readers see of a world, described once: expectations are checked against it, and editors complete it. */

/** A map by id. */
export function byId(id: z.ZodType, row: z.ZodType): z.ZodType {
  return z.record(id as z.ZodString, row)
}

export const text = z.string()
export const flag = z.boolean()
export const number = z.number()
/** Texts that name a thing, with the kind of thing. */
export const party = z.string().meta({ ref: 'party' })
export const country = z.string().meta({ ref: 'country' })
/** Ids that the product makes itself. */
export const ownId = z.string()

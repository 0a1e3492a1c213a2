import { z } from 'zod'

/** One difference between two moments, as it is told. */
export const changeShape = z.strictObject({ path: z.string(), before: z.any(), after: z.any() })

import type { Value } from '../../api/client.ts'

/** The plan as the API says it. */
export type Plan = Value<'movePlan'>

import type { Value } from '../../api/client.ts'

/** One transition as the API answers it: its steps, and its lines in both portals. */
export type ProgressValue = Value<'progress'>[number]

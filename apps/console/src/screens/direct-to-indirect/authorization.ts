import type { ReadingAnswer } from '@understudy/domain'

/** How far a partner may bill directly, and what comes by itself. */
export type Authorization = ReadingAnswer<'authorization'>

/** What a partner may do, now and on a day to come. */
export type Capabilities = ReadingAnswer<'capabilities'>
export type CapabilityRow = Capabilities['rows'][number]

import type { ReadingAnswer } from '@understudy/domain'

/** Clock, partners, faults and counts of a workspace at a moment. */
export type Frame = ReadingAnswer<'frame'>

import type { ReadingAnswer } from '@understudy/domain'

/** What a partner is to Microsoft, and how far it is on its way. */
export type Enrollment = ReadingAnswer<'enrollment'>

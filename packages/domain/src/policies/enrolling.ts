import { instant, type Instant } from '../kernel/calendar.ts'

/** From about then on a partner enrols once it is restricted, whoever picked it (IND-15). */
export const enrollsOnceRestrictedFrom: Instant = instant('2024-01-01')

import { instant, type Instant } from '../../kernel/calendar.ts'

/** From then on a new customer gives nobody delegated admin by itself (partner-center#relationships). */
export const noDelegatedAdminByDefaultFrom: Instant = instant('2023-11-01')

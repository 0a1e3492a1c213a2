import type { CalendarDate } from '../../kernel/calendar.ts'

export const trainings = ['sales', 'technical', 'migration'] as const
export type Training = (typeof trainings)[number]

export const marketingHelps = ['funds', 'campaigns', 'events'] as const
export type MarketingHelp = (typeof marketingHelps)[number]

export const supportHours = ['business-hours', 'around-the-clock'] as const
export type SupportHours = (typeof supportHours)[number]

/** What an indirect provider has for its resellers. Null is what nobody told. */
export interface ProviderProfile {
  readonly training: readonly Training[] | null
  readonly marketing: readonly MarketingHelp[] | null
  /** Days after an invoice in which a reseller pays. */
  readonly creditDays: number | null
  readonly support: SupportHours | null
  /** The day of which it is told. */
  readonly toldOn: CalendarDate
}

/** What stands where nobody told anything, and is marked as assumed (decision-0192). */
export const assumedProfile = {
  training: ['technical'],
  marketing: [],
  creditDays: 30,
  support: 'business-hours',
} as const satisfies Omit<ProviderProfile, 'toldOn'>

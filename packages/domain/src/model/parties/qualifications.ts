import type { Instant } from '../../kernel/calendar.ts'
import type { Money } from '../../kernel/money.ts'

export const supportPlans = ['none', 'advanced', 'premier'] as const
export type SupportPlan = (typeof supportPlans)[number]

/** Mandatory items of the security score. */
export const securityItems = ['admin-mfa', 'security-contact', 'alert-response'] as const
export type SecurityItem = (typeof securityItems)[number]

/** What Microsoft counts of a partner when it asks whether the partner may stay what it is. */
export interface Qualifications {
  /** Billed in the last twelve months, all tenants of the partner's global account together, in US dollars. */
  readonly revenue: Money
  /** The same at the location of this tenant alone; it is what a reseller is measured by. */
  readonly locationRevenue: Money
  /** It holds a Solutions Partner designation. */
  readonly designation: boolean
  readonly supportPlan: SupportPlan
  /** Those that are done, in the order of the list. */
  readonly security: readonly SecurityItem[]
  /** The yearly assessment of its capabilities is passed. */
  readonly assessed: boolean
  /** Since when it is so. */
  readonly countedAt: Instant
}

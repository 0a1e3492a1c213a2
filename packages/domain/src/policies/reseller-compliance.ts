import { instant, type Instant } from '../kernel/calendar.ts'
import { isBelow, money } from '../kernel/money.ts'
import type { Qualifications, SecurityItem } from '../model/parties/qualifications.ts'

/** IND-16: from April 2024 a reseller sells for so much in twelve months at its location, from October 2025 securely. */
const resellerRevenue = money('1000.00 USD')
const resellerSecurity: readonly SecurityItem[] = ['admin-mfa', 'security-contact']
const resellerRevenueFrom = instant('2024-04-01')
const resellerSecurityFrom = instant('2025-10-01')

/** True for a reseller of whom nobody said what it has: Microsoft finds no fault with it. */
export function isCompliantReseller(has: Qualifications | null, moment: Instant): boolean {
  if (has === null) return true
  const sells = moment < resellerRevenueFrom || !isBelow(has.locationRevenue, resellerRevenue)
  const isSecure =
    moment < resellerSecurityFrom || resellerSecurity.every((item) => has.security.includes(item))
  return sells && isSecure
}

/** From when on orders that name a reseller which is not compliant are refused. */
export const resellersAreCheckedFrom: Instant = instant('2025-06-02')

import { isDiscontinued, offer } from '../../catalog/index.ts'
import { dayOf, instant, plus, type Instant } from '../../kernel/calendar.ts'
import { agreementStandsWith } from '../parties/customer-agreement.ts'
import type { Customer } from '../parties/customer.ts'
import { skuId, type OfferId, type SkuId } from '../ids.ts'
import type { Settings } from '../settings.ts'
import type { License } from './license.ts'

/** What licences of an offer hang on: the part number, or the offer itself where none is public. */
export function skuOf(of: OfferId): SkuId {
  return skuId(offer(of)?.skuPartNumber ?? of)
}

/** From this day an agreement is needed to renew, as it is to order (MCA-02). */
export const agreementRequiredFrom: Instant = instant('2020-02-01')

export type RenewalObstacle = 'not-wanted' | 'offer-discontinued' | 'agreement-missing'

/** Why it will not renew at the end of its term, as things stand; null when it will. */
export function renewalObstacle(
  license: License,
  { agreement }: Pick<Customer, 'agreement'>,
): RenewalObstacle | null {
  const { autoRenew, offer: of, term } = license
  if (!autoRenew) return 'not-wanted'
  if (isDiscontinued(of, dayOf(term.until))) return 'offer-discontinued'
  const needsAgreement = license.kind === 'csp-license' && term.until >= agreementRequiredFrom
  if (needsAgreement && !agreementStandsWith(agreement, license.partner)) return 'agreement-missing'
  return null
}

/** When users stop working and when their data goes, as things stand; null when nothing ends. */
export interface Ending {
  readonly serviceEndsAt: Instant
  readonly dataGoesAt: Instant
}

/** The end of a licence subscription that nobody does anything about. */
export function endingOf(
  license: License,
  customer: Pick<Customer, 'agreement'>,
  settings: Settings,
): Ending | null {
  const { kind, status, since, term } = license
  const { expiredKept, disabledKept, suspendedKept } = settings
  switch (status) {
    case 'pending':
    case 'active': {
      if (renewalObstacle(license, customer) === null) return null
      if (kind === 'csp-license') {
        return { serviceEndsAt: term.until, dataGoesAt: plus(term.until, suspendedKept) }
      }
      const serviceEndsAt = plus(term.until, expiredKept)
      return { serviceEndsAt, dataGoesAt: plus(serviceEndsAt, disabledKept) }
    }
    case 'expired': {
      const serviceEndsAt = plus(since, expiredKept)
      return { serviceEndsAt, dataGoesAt: plus(serviceEndsAt, disabledKept) }
    }
    case 'disabled':
      return { serviceEndsAt: since, dataGoesAt: plus(since, disabledKept) }
    case 'suspended':
      return { serviceEndsAt: since, dataGoesAt: plus(since, suspendedKept) }
    case 'deleted':
      return null
  }
}

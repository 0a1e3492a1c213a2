import type { Refusal, RefusalCode } from '@understudy/domain'
import { refusalText } from '@understudy/messages'
import { FaultError, type FaultStatus } from './fault.ts'

interface MicrosoftCode {
  readonly code: string
  readonly http: FaultStatus
}

const as = (code: string, http: FaultStatus): MicrosoftCode => ({ code, http })

/**
 * Microsoft's code and status for each refusal that a command of this surface can meet (reference 06 A and E).
 * A test holds it against the rules of those commands.
 */
const ofRefusals = {
  // Who acts.
  'actor-not-of-partner': as('2032', 403),
  'app-only-refused': as('900329', 403),
  'role-insufficient': as('900150', 403),
  'not-global-admin': as('900150', 403),

  // What is named and does not exist.
  'unknown-partner': as('800015', 404),
  'unknown-customer': as('1000', 404),
  'unknown-subscription': as('20003', 404),
  'unknown-entitlement': as('800111', 404),
  'unknown-plan': as('20003', 404),
  'unknown-transition': as('900106', 404),
  'unknown-offer': as('800004', 400),

  // Standing of the parties.
  'reseller-relationship-missing': as('20002', 403),
  'partner-region-differs': as('2030', 403),
  'partner-agreement-missing': as('900124', 403),
  'reseller-agreement-missing': as('900123', 403),
  'customer-agreement-missing': as('13605', 403),
  'subscriptions-still-active': as('800040', 400),

  'provider-not-partnered': as('800016', 400),

  // Customer agreement.
  'agreement-date-in-future': as('600002', 400),
  'cloud-agreement-withdrawn': as('3000', 400),
  'agreement-not-available-yet': as('3000', 400),
  'resellers-cannot-attest': as('900150', 403),
  'customer-must-ask-partner': as('3000', 400),

  // Ordering.
  'azure-plan-replaces-0145p': as('2091', 403),
  'offer-discontinued': as('2091', 403),
  'order-of-another-partner': as('20000', 404),
  'provider-orders-for-reseller': as('2006', 403),
  'stale-version': as('2055', 400),
  'subscription-deleted': as('2011', 400),
  'reseller-not-of-provider': as('800016', 400),
  'provider-named-as-reseller': as('2072', 404),
  'partner-of-record-of-plan': as('800098', 400),
  'currency-not-of-market': as('900169', 400),
  'buy-through-azure-plan': as('2100', 400),
  'seats-out-of-range': as('2002', 400),
  'id-taken': as('4018', 400),
  'seats-per-tenant-exceeded': as('800088', 403),
  'seats-frozen-while-suspended': as('2001', 400),
  'seats-below-assigned': as('800090', 400),
  'loss-not-accepted': as('800040', 400),
  'billing-cycle-not-offered': as('6001', 400),
  'billing-cycle-needs-active': as('6000', 400),
  'add-on-needs-base': as('800029', 400),
  'base-not-active': as('27009', 409),
  'subscription-pending': as('800082', 400),
  'change-not-offered': as('2006', 400),
  'deletion-needs-suspended-azure': as('800040', 400),
  'reactivation-too-late': as('800040', 400),
  'term-is-over': as('800028', 403),
  'cart-of-another-partner': as('800008', 404),
  'cart-already-checked-out': as('800065', 400),
  'cart-expired': as('800008', 404),
  'only-the-clock-runs-lifecycles': as('2032', 403),
  'unknown-cart': as('800008', 404),
  'subscription-of-another-partner': as('20003', 404),
  'subscription-moved-to-plan': as('800040', 400),

  // Users and licences. Assigning is the directory's work, whose answers have no code of their own in the table.
  'unknown-user': as('60002', 404),
  'may-not-manage-users': as('900150', 403),
  'principal-name-taken': as('3000', 400),
  'usage-location-unknown': as('3000', 400),
  'usage-location-missing': as('3000', 400),
  'user-gone': as('60002', 404),
  'user-deleted': as('60002', 404),
  'sku-not-in-tenant': as('3000', 400),
  'service-plan-unknown': as('3000', 400),
  'licenses-exhausted': as('3000', 400),
  'service-plans-conflict': as('3000', 400),
  'only-the-clock-announces': as('2032', 403),

  // Azure plan.
  'transition-required': as('900112', 409),
  'transition-pending': as('900112', 409),
  'transition-running': as('900113', 409),
  'transition-failed': as('900114', 409),
  'azure-plan-not-sold-here': as('900107', 400),
  'azure-plan-not-available-yet': as('900107', 400),
  'azure-plan-in-use': as('900115', 403),
  'azure-plan-suspended': as('900337', 400),
  'azure-plan-of-another-partner': as('20003', 404),
  'not-under-azure-plan': as('900337', 400),

  // Spending.
  'budget-currency-differs': as('3000', 400),
  'budget-not-positive': as('3000', 400),

  // License move.
  'delegated-admin-missing': as('900150', 403),
  'source-not-licenses': as('2085', 403),
  'source-already-gone': as('2011', 400),
  'source-already-of-partner': as('4018', 400),
  'source-already-moving': as('4018', 400),
  'target-not-licenses': as('2085', 403),
  'add-on-without-base': as('800029', 400),
  'source-sold-in-csp': as('2032', 403),
  'source-ended-already': as('800040', 400),
  'credit-needs-direct-purchase': as('4018', 400),
  'source-not-cancelled': as('4018', 400),
  'customer-opens-credit-case': as('900150', 403),
  'only-support-decides-credits': as('2032', 403),

  // Azure plan transition.
  'provider-transitions-for-reseller': as('2006', 403),
  'nothing-to-transition': as('900108', 403),
  'legacy-subscription-suspended': as('900105', 403),
  'subscription-bought-recently': as('900130', 403),
  'shared-services-tenant': as('900119', 403),
  'transition-already-running': as('900109', 409),
  'transition-already-completed': as('900110', 400),
  'transition-of-another-partner': as('900111', 400),
  'already-in-transfer': as('900104', 409),
  'transition-has-not-failed': as('900109', 409),
  'transition-is-final': as('900120', 403),
} as const satisfies Partial<Record<RefusalCode, MicrosoftCode>>

/** By any code. */
export const errorCodes: Readonly<Record<string, MicrosoftCode>> = ofRefusals

/**
 * The refusal as Partner Center would put it: its code and status, what is so and what mends it, and who it concerns, the shortest list
 * first, because a description is cut off where it is too long; our code as data, and the lists in full.
 */
export function faultOf(refusal: Refusal, staleVersionStatus: 400 | 412): FaultError {
  const { code, http } = errorCodes[refusal.code] ?? as('4018', 400)
  const status = refusal.code === 'stale-version' ? staleVersionStatus : http
  const told = Object.entries(refusal.details ?? {})
    .filter(([, concerned]) => concerned.length > 0)
    .map(([kind, concerned]) => `${kind}: ${concerned.join(', ')}`)
    .sort((a, b) => a.length - b.length)
  const description = [refusalText('en', refusal), ...told].join(' ')
  const { code: ours, rule, source } = refusal
  return new FaultError(status, code, description, [ours, rule, source, ...told])
}

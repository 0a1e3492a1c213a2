import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Since } from '../since.ts'
import type { License } from './license.ts'
import { changedLicense, type LicenseChange } from './license-payment.ts'
import type { SubscriptionChange } from './subscription-events.ts'

/** Licences after a fact, with what is paid for them from then on. */
export function licenseAfter(license: License, event: SubscriptionChange, since: Since): License {
  if (event.type !== 'PartnerOfRecordChanged') {
    return changedLicense(license, changeBy(event, license, since.at), since)
  }
  const changed = changedLicense(license, {}, since)
  return changed.kind === 'csp-license' ? { ...changed, reseller: event.reseller } : changed
}

type OfAnyChannel = Exclude<SubscriptionChange, { readonly type: 'PartnerOfRecordChanged' }>

function changeBy(event: OfAnyChannel, license: License, at: Instant): LicenseChange {
  switch (event.type) {
    case 'SubscriptionRenamed':
      return { name: event.name }
    case 'SubscriptionProvisioned':
      return { status: 'active', since: at, provisionedAt: null }
    case 'ProvisioningFailed':
    case 'ProvisioningDelayed':
      return { provisionedAt: event.nextTryAt }
    case 'SeatsChanged':
      return { quantity: event.quantity }
    case 'AutoRenewChanged':
      return { autoRenew: event.autoRenew }
    case 'BillingCycleChanged':
      return { billingCycle: event.billingCycle }
    case 'SubscriptionRenewed':
      return { term: event.term }
    case 'CommerceSubscriptionSuspended':
      return { status: 'suspended', since: at, suspendedAt: license.suspendedAt ?? at }
    case 'CommerceSubscriptionReactivated':
      return { status: 'active', since: at, suspendedAt: null }
    case 'SubscriptionExpired':
      return { status: 'expired', since: at }
    case 'SubscriptionDisabled':
      return { status: 'disabled', since: at }
    case 'SourceSubscriptionCancelled':
      return { status: 'disabled', since: at, autoRenew: false }
    case 'SubscriptionDeleted':
      return { status: 'deleted', since: at }
    case 'ReservationReturned':
      return {}
    default:
      return assertNever(event)
  }
}

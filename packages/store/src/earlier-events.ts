import {
  offer,
  offerId,
  orderId,
  plus,
  settingsSchema,
  skuOf,
  type Event,
  type RecordedEvent,
} from '@understudy/domain'

type Requested = Extract<Event, { readonly type: 'BillingOwnershipRequested' }>
type Purchase = Extract<Event, { readonly type: 'SubscriptionPurchased' }>

/**
 * An event as this version reads it. Logs are never rewritten: one that was written before licences had terms, or before
 * a request for billing ownership named its plan, says less, and what it leaves out, settings too, is filled in as a
 * world at the start would be.
 */
export function asReadNow(recorded: RecordedEvent): RecordedEvent {
  const { event } = recorded
  if (event.type === 'WorkspaceStarted' && !('provisioningTakes' in event.settings)) {
    const settings = settingsSchema.parse(event.settings)
    return { ...recorded, event: { ...event, settings } }
  }
  if (event.type === 'BillingOwnershipRequested' && !('plan' in event)) {
    const earlier: Omit<Requested, 'plan'> = event
    return { ...recorded, event: { ...earlier, plan: null } }
  }
  return event.type === 'SubscriptionPurchased'
    ? { ...recorded, event: purchased(event) }
    : recorded
}

/** A purchase as one of the shapes that it has now (decision-0190). */
function purchased(event: Purchase): Purchase {
  const { sku, partner, channel }: WidePurchase = event
  const isWhole = sku !== undefined && (channel === 'csp') === (partner !== null)
  return isWhole ? event : ({ ...event, ...sellerOf(event), ...termsOf(event) } as Purchase)
}

/** What earlier logs may say: no terms, a partner outside CSP, or CSP without one. */
interface WidePurchase {
  readonly sku?: Purchase['sku']
  readonly partner: string | null
  readonly channel: string
}

/** A partner sells in CSP alone. */
function sellerOf({ partner, channel }: WidePurchase) {
  if (channel === 'csp' && partner !== null) return {}
  return { channel: channel === 'csp' ? 'web-direct' : channel, partner: null, reseller: null }
}

function termsOf(event: Purchase) {
  const { sku }: WidePurchase = event
  return sku === undefined ? licenseParts(event) : {}
}

function licenseParts(
  purchase: Pick<Purchase, 'offer' | 'subscription' | 'purchasedAt' | 'suspendedAt'>,
) {
  const { offer: of, subscription, purchasedAt, suspendedAt } = purchase
  const isLicense = offer(of)?.billing === 'license'
  const length = 'P1Y' as Purchase['termLength']
  return {
    sku: isLicense ? skuOf(offerId(of)) : null,
    term: isLicense ? { from: purchasedAt, until: plus(purchasedAt, length) } : null,
    termLength: length,
    autoRenew: isLicense,
    billingCycle: isLicense ? ('monthly' as const) : ('none' as const),
    parent: null,
    order: orderId(subscription),
    since: suspendedAt ?? purchasedAt,
    provisionedAt: null,
  }
}

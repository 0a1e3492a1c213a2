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

/** What a purchase said before licences had terms. */
type EarlierPurchase = Omit<Purchase, keyof ReturnType<typeof licenseParts>>

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
  if (event.type !== 'SubscriptionPurchased' || 'sku' in event) return recorded
  const earlier: EarlierPurchase = event
  return { ...recorded, event: { ...earlier, ...licenseParts(earlier) } }
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

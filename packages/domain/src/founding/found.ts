import { dayOf, duration, type Instant } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import type { Event } from '../nouns.ts'
import { actorText, microsoft } from '../model/parties/actor.ts'
import { legacyAzureOffer } from '../model/subscriptions/legacy-azure.ts'
import {
  entitlementId,
  orderId,
  type CustomerId,
  type PartnerId,
  type SubscriptionId,
} from '../model/ids.ts'
import { skuOf } from '../model/subscriptions/license-subscription.ts'
import type { Settings } from '../model/settings.ts'
import { titled } from '../kernel/titled.ts'
import { emptyWorld } from '../model/world.ts'
import { offerName } from '../catalog/index.ts'
import { fold, foundingRequest, type RecordedEvent } from '../engine/evolve.ts'
import { placed, type Batch } from '../engine/perform.ts'
import type { CustomerFacts, SubscriptionFacts, WorldFacts } from './facts.ts'
import { foretold } from './foretold.ts'
import { toldTogether } from './told-together.ts'
import { partnerTold } from './partner-told.ts'
import { heldTold } from './held-told.ts'
import { createdTold, licensesTold } from './people.ts'
import { termAround } from './term-around.ts'

export interface Beginning {
  /** The workspace's clock at its start. */
  readonly clock: Instant
  readonly seed: number
  readonly settings: Settings
}

type Founded = Pick<Batch, 'events' | 'world'>

/**
 * The first batch of a workspace: facts as recorded events, so that even the beginning has a history.
 * Facts are taken as given, they may describe a world no command would lead to; `problemsOf` names dangling references.
 */
export function found(facts: WorldFacts, beginning: Beginning): Founded {
  const parts = founding(facts, beginning)
  let part = parts.next()
  while (!part.done) part = parts.next()
  return part.value
}

/** The same part by part, so that others have their turn in between; each part is recorded at once. */
export function* founding(
  facts: WorldFacts,
  beginning: Beginning,
): Generator<readonly RecordedEvent[], Founded, void> {
  const { clock } = beginning
  const by = { request: foundingRequest, actor: actorText(microsoft), at: clock }
  const events: RecordedEvent[] = []
  let world = emptyWorld
  for (const told of toldTogether(begun(facts, beginning))) {
    const recorded = placed(world, foretold(told, world, clock), by)
    for (const one of recorded) events.push(one)
    world = fold(recorded, world)
    yield recorded
  }
  return { events, world }
}

function* begun(facts: WorldFacts, beginning: Beginning): Generator<Event> {
  const { clock } = beginning
  yield { type: 'WorkspaceStarted', ...beginning }
  for (const partner of keysOf(facts.partners)) {
    yield* partnerTold(partner, must(facts.partners[partner]), clock)
  }
  for (const customer of keysOf(facts.customers)) {
    yield* customerTold(customer, must(facts.customers[customer]), clock)
  }
}

function customerTold(customer: CustomerId, facts: CustomerFacts, clock: Instant): Event[] {
  const { name, country, domain, sharedServices, registered } = facts
  return [
    {
      type: 'CustomerRegistered',
      customer,
      name: name ?? titled(customer),
      country,
      domain: domain ?? `${customer}.example`,
      sharedServices,
      contact: null,
      registeredAt: registered ?? clock,
    },
    ...keysOf(facts.relationships).map((partner): Event => {
      const { delegatedAdmin, since } = must(facts.relationships[partner])
      return {
        type: 'ResellerRelationshipAccepted',
        customer,
        partner,
        invitation: null,
        delegatedAdmin,
        since: since ?? clock,
      }
    }),
    ...agreementTold(customer, facts),
    ...keysOf(facts.subscriptions).map((subscription) =>
      subscriptionTold(customer, subscription, must(facts.subscriptions[subscription]), clock),
    ),
    ...heldTold(customer, facts, clock),
    ...createdTold(customer, facts),
    ...licensesTold(customer, facts, clock),
    ...keysOf(facts.budgets).map((partner): Event => ({
      type: 'SpendingBudgetSet',
      customer,
      partner,
      amount: must(facts.budgets[partner]),
    })),
  ]
}

function agreementTold(customer: CustomerId, { agreement }: CustomerFacts): Event[] {
  const { signed, attested, cloud, by } = agreement ?? {}
  const contact = {
    firstName: 'Given',
    lastName: 'Beforehand',
    email: `admin@${customer}.example`,
    phone: null,
  }
  const told = (partner: PartnerId, attestedAt: Instant) => ({
    customer,
    partner,
    ...contact,
    agreedOn: dayOf(attestedAt),
    attestedAt,
  })
  return [
    ...(cloud && by ? [{ type: 'CloudAgreementAttested' as const, ...told(by, cloud) }] : []),
    ...(signed ? [{ type: 'CustomerAgreementSigned' as const, customer, signedAt: signed }] : []),
    ...(attested && by
      ? [{ type: 'CustomerAgreementAttested' as const, ...told(by, attested) }]
      : []),
  ]
}

function subscriptionTold(
  customer: CustomerId,
  subscription: SubscriptionId,
  facts: SubscriptionFacts,
  clock: Instant,
): Event {
  return {
    type: 'SubscriptionPurchased',
    customer,
    subscription,
    ...orderTold(subscription, facts, clock),
    ...sellerTold(facts),
    ...(facts.offer === legacyAzureOffer
      ? azureBought(subscription, facts)
      : licensesBought(facts, clock)),
  }
}

function orderTold(subscription: SubscriptionId, facts: SubscriptionFacts, clock: Instant) {
  const { offer, purchased, status, suspended } = facts
  return {
    offer,
    name: facts.name ?? offerName(offer, dayOf(purchased)),
    status,
    purchasedAt: purchased,
    suspendedAt: status === 'suspended' ? (suspended ?? purchased) : null,
    termLength: duration(facts.term),
    order: orderId(subscription),
    since: suspended ?? sinceWhen(facts, clock),
  }
}

/** A partner sells in CSP alone, so a subscription without one, or with another channel, was bought elsewhere (decision-0190). */
function sellerTold({ partner, reseller, channel = 'csp' }: SubscriptionFacts) {
  if (partner !== undefined && channel === 'csp') {
    return { channel, partner, reseller: reseller ?? null }
  }
  const elsewhere = channel === 'csp' ? ('web-direct' as const) : channel
  return { channel: elsewhere, partner: null, reseller: null }
}

function azureBought(subscription: SubscriptionId, facts: SubscriptionFacts) {
  const { partner, usage = null, access } = facts
  return {
    quantity: 1 as const,
    entitlement: facts.entitlement ?? entitlementId(subscription),
    usage,
    access: access ?? (partner ? [{ principal: partner, role: 'Owner' }] : []),
    sku: null,
    term: null,
    autoRenew: false as const,
    billingCycle: 'none' as const,
    parent: null,
    provisionedAt: null,
  }
}

function licensesBought(facts: SubscriptionFacts, clock: Instant) {
  const { offer, quantity, purchased, status, ends } = facts
  return {
    quantity,
    entitlement: null,
    usage: null,
    access: [],
    sku: skuOf(offer),
    term: termAround(purchased, facts.term, ends, clock),
    autoRenew: facts.renews,
    billingCycle: facts.billing,
    parent: facts.parent ?? null,
    provisionedAt: status === 'pending' ? clock : null,
  }
}

/** Where nobody says since when a 0145P is suspended, the time that it is kept begins with the world. */
function sinceWhen({ offer, status, ends, purchased }: SubscriptionFacts, clock: Instant): Instant {
  if (status === 'suspended' && offer === legacyAzureOffer) return clock
  return (status === 'expired' ? ends : undefined) ?? purchased
}

function keysOf<Key extends string>(facts: Partial<Record<Key, unknown>>): Key[] {
  return Object.keys(facts) as Key[]
}

function must<Value>(value: Value | undefined): Value {
  invariant(value !== undefined, 'a key of a record has a value')
  return value
}

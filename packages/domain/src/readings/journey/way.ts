import { instant, type Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { PartnerId, PlanId, SubscriptionId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { CommerceSubscription } from '../../model/subscriptions/commerce-subscription.ts'

/** In which way something that a partner sold comes to an indirect provider. */
export const ways = [
  'transfer',
  'transfer-by-target',
  'reactivate-first',
  'buy-anew',
  'runs-out',
] as const
type Way = (typeof ways)[number]

export const heldKinds = [
  'csp-license',
  'legacy-azure',
  'new-commerce-license',
  'reservation',
  'azure-plan',
] as const

/** Something that a partner sold to a customer, and its way. */
export interface Held {
  readonly id: SubscriptionId | PlanId
  readonly kind: (typeof heldKinds)[number]
  readonly way: Way
  /** Null for what has no term. */
  readonly endsAt: Instant | null
}

/** The request of the partner that has it, for licences and 0145P (TRF-04). */
const transfersFrom = instant('2020-03-20')
/** The request of the partner that takes it over, of what new commerce sells (TRF-09). */
const reservationsTransferFrom = instant('2023-09-01')
const newCommerceTransfersFrom = instant('2024-06-01')

/** Whatever a partner sold to a customer and is still there, in order of the ids, plans last. */
export function heldBy(partner: PartnerId, customer: Customer, now: Instant): Held[] {
  const subscriptions = customer.subscriptions.rows().flatMap((one): Held[] => {
    const found = soldBy(partner, one, now)
    return found === null ? [] : [found]
  })
  const plans = customer.plans.rows().flatMap((plan): Held[] => {
    if (plan.partner !== partner) return []
    const way = now < transfersFrom ? 'buy-anew' : 'transfer-by-target'
    return [{ id: plan.id, kind: 'azure-plan', way, endsAt: null }]
  })
  return [...subscriptions, ...plans]
}

function soldBy(partner: PartnerId, one: CommerceSubscription, now: Instant): Held | null {
  if (!('partner' in one) || one.partner !== partner || one.status === 'deleted') return null
  const { id } = one
  switch (one.kind) {
    case 'csp-license':
      return { id, kind: one.kind, way: ofLegacy(one.status, now), endsAt: one.term.until }
    case 'legacy-azure':
      // What a transition moved is under its plan, and the record that is left moves nowhere.
      if (one.status === 'suspended') return null
      return { id, kind: one.kind, way: ofLegacy(one.status, now), endsAt: null }
    case 'new-commerce-license': {
      const way = now < newCommerceTransfersFrom ? 'buy-anew' : 'transfer-by-target'
      return { id, kind: one.kind, way, endsAt: one.term.until }
    }
    case 'reservation': {
      const way = now < reservationsTransferFrom ? 'runs-out' : 'transfer-by-target'
      return { id, kind: one.kind, way, endsAt: one.term.until }
    }
    default:
      return assertNever(one)
  }
}

function ofLegacy(status: CommerceSubscription['status'], now: Instant): Way {
  if (status !== 'active') return 'reactivate-first'
  return now < transfersFrom ? 'buy-anew' : 'transfer'
}

import { instant, type Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { PartnerId, PlanId, SubscriptionId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import {
  asLicense,
  type CommerceSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import { transferThatTook } from '../../model/subscriptions/transfer.ts'
import { targetMayAsk } from '../../policies/target-asks.ts'
import { untransferable, type UntransferableReason } from '../../policies/transferable.ts'

/** In which way something that a partner sold comes to an indirect provider. */
export const ways = [
  'transfer',
  'with-base',
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

/** Whatever a partner sold to a customer and is still there, in order of the ids, plans last. */
export function heldBy(partner: PartnerId, customer: Customer, now: Instant): Held[] {
  const subscriptions = customer.subscriptions.rows().flatMap((one): Held[] => {
    // What a transfer took is the provider's, and the record that is left moves nowhere.
    if (transferThatTook(customer, one.id) !== undefined) return []
    const found = soldBy({ partner, now }, one, customer)
    return found === null ? [] : [found]
  })
  const plans = customer.plans.rows().flatMap((plan): Held[] => {
    if (plan.partner !== partner) return []
    const way = targetMayAsk('azure-plan', now) ? 'transfer-by-target' : 'buy-anew'
    return [{ id: plan.id, kind: 'azure-plan', way, endsAt: null }]
  })
  return [...subscriptions, ...plans]
}

function soldBy(
  { partner, now }: { readonly partner: PartnerId; readonly now: Instant },
  one: CommerceSubscription,
  customer: Customer,
): Held | null {
  if (!('partner' in one) || one.partner !== partner || one.status === 'deleted') return null
  const { id, kind } = one
  switch (kind) {
    case 'csp-license':
    case 'legacy-azure': {
      const way = ofLegacy(untransferable(customer, partner, id), now)
      return way === null ? null : { id, kind, way, endsAt: asLicense(one)?.term.until ?? null }
    }
    case 'new-commerce-license': {
      const way = targetMayAsk(kind, now) ? 'transfer-by-target' : 'buy-anew'
      return { id, kind, way, endsAt: one.term.until }
    }
    case 'reservation': {
      const way = targetMayAsk(kind, now) ? 'transfer-by-target' : 'runs-out'
      return { id, kind, way, endsAt: one.term.until }
    }
    default:
      return assertNever(one)
  }
}

/** Null for what a transition moved: it is under its plan, and the record that is left moves nowhere. */
function ofLegacy(reason: UntransferableReason | null, now: Instant): Way | null {
  switch (reason) {
    case null:
      return now < transfersFrom ? 'buy-anew' : 'transfer'
    case 'travels-with-base':
      return now < transfersFrom ? 'buy-anew' : 'with-base'
    case 'state':
    case 'add-on-state':
      return 'reactivate-first'
    case 'trial':
      return 'runs-out'
    default:
      return null
  }
}

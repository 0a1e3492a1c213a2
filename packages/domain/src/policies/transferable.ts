import { offer } from '../catalog/index.ts'
import type { PartnerId, SubscriptionId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { addOnsOf } from '../model/subscriptions/add-ons.ts'
import {
  asSold,
  parentOf,
  type SoldSubscription,
} from '../model/subscriptions/commerce-subscription.ts'

/** Why a subscription cannot be part of a transfer of 2020, apart from what is under way with it. */
export const untransferableReasons = [
  'new-commerce',
  'reservation',
  'other-channel',
  'other-partner',
  'under-plan',
  'travels-with-base',
  'trial',
  'state',
  'add-on-state',
] as const
export type UntransferableReason = (typeof untransferableReasons)[number]

/** Null for what can be transferred (TRF-04): an active licence subscription of CSP, or active 0145P, of this partner. */
export function untransferable(
  customer: Customer,
  partner: PartnerId,
  id: SubscriptionId,
): UntransferableReason | null {
  const held = customer.subscriptions.get(id)
  if (held === undefined) return 'state'
  if (held.kind === 'new-commerce-license') return 'new-commerce'
  if (held.kind === 'reservation') return 'reservation'
  const sold = asSold(held)
  if (sold === undefined) return 'other-channel'
  if (sold.partner !== partner) return 'other-partner'
  return parentOf(held) === null ? ofBase(customer, sold) : 'travels-with-base'
}

function ofBase(customer: Customer, sold: SoldSubscription): UntransferableReason | null {
  if (isUnderPlan(customer, sold)) return 'under-plan'
  if (isTrial(sold)) return 'trial'
  if (sold.status !== 'active') return 'state'
  return travelling(customer, sold.id).some(({ status }) => status !== 'active')
    ? 'add-on-state'
    : null
}

/** The add-ons that go with a base: what serves somebody, or will as soon as it is provisioned. */
export function travelling(customer: Customer, base: SubscriptionId): readonly SoldSubscription[] {
  return addOnsOf(customer, base)
    .flatMap((id) => asSold(customer.subscriptions.get(id)) ?? [])
    .filter(({ status }) => status === 'active' || status === 'pending')
}

function isUnderPlan({ azureSubscriptions }: Customer, sold: SoldSubscription): boolean {
  return sold.kind === 'legacy-azure' && azureSubscriptions.get(sold.entitlement)?.plan != null
}

/** A trial is over by itself, and nothing of it is billed. */
function isTrial({ kind, offer: of }: SoldSubscription): boolean {
  return kind === 'csp-license' && offer(of)?.billingCycles.includes('none') === true
}

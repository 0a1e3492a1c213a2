import type { SubscriptionId, TransferId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { asLicense, parentOf } from '../../model/subscriptions/commerce-subscription.ts'
import { movedId, type Transferring } from '../../model/subscriptions/transfer.ts'
import { travelling } from '../../policies/transferable.ts'

/** A line as it is asked for. */
export interface AskedLine extends Transferring {
  readonly addOns: Transferring[]
}

/**
 * One line for each subscription that is named and is no add-on, with the add-ons that go along; quantities are those of
 * this moment (TRF-03). Naming one twice, or an add-on beside its base, says nothing more.
 */
export function linesOf(
  customer: Customer,
  transfer: TransferId,
  named: readonly SubscriptionId[],
): AskedLine[] {
  return [...new Set(named)].flatMap((id) => {
    const held = customer.subscriptions.get(id)
    if (held === undefined || parentOf(held) !== null) return []
    const addOns = travelling(customer, id).map((one) => transferring(customer, transfer, one.id))
    return [{ ...transferring(customer, transfer, id), addOns }]
  })
}

function transferring(
  { subscriptions }: Customer,
  transfer: TransferId,
  subscription: SubscriptionId,
): Transferring {
  const quantity = asLicense(subscriptions.get(subscription))?.quantity ?? 1
  return { subscription, quantity, moved: movedId(transfer, subscription) }
}

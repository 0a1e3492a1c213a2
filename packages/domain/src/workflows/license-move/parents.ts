import { offer as offerOf } from '../../catalog/index.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { OfferId, PartnerId, SubscriptionId } from '../../model/ids.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import type { StartLicenseMove } from './messages.ts'

/** The base of each new add-on; null where there is none to be found. */
export type Parents = ReadonlyMap<SubscriptionId, SubscriptionId | null>

/** An add-on belongs to a base of its own line, of another line, or else to one that the partner sold before. */
export function parentsOf(
  customer: Customer,
  partner: PartnerId,
  lines: StartLicenseMove['lines'],
): Parents {
  const held = customer.subscriptions
    .rows()
    .flatMap((one) => asSold(one) ?? [])
    .filter((one) => one.partner === partner)
    .filter(({ status }) => status === 'active' || status === 'pending')
  const bought = lines.flatMap(({ targets }) => targets)
  return new Map(
    lines.flatMap(({ targets }) =>
      targets.flatMap(({ offer, subscription }): [SubscriptionId, SubscriptionId | null][] => {
        const addOn = offerOf(offer)
        if (!addOn?.isAddOn) return []
        const fits = (base: { readonly offer: OfferId }) => addOn.prerequisites.includes(base.offer)
        const together = targets.find(fits) ?? bought.find(fits)
        const base = together?.subscription ?? held.find(fits)?.id ?? null
        return [[subscription, base]]
      }),
    ),
  )
}

import { servicesOfSku } from '../../catalog/index.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import { endingOf } from '../../model/subscriptions/license-subscription.ts'
import { announced } from '../../policies/loss-acceptance.ts'
import type { Settings } from '../../model/settings.ts'
import type { LossAnnounced } from '../../model/tenant/user-events.ts'
import type { Loss } from '../../model/tenant/user.ts'

/** A loss by a move is announced for the original that the service comes from, which serves until it stops. */
export function announcedByMove(
  customer: Customer,
  sources: readonly SubscriptionId[],
  losses: readonly Loss[],
  settings: Settings,
): LossAnnounced[] {
  return sources.flatMap((id) => {
    const source = asLicense(customer.subscriptions.get(id))
    if (!source) return []
    const ending = endingOf({ ...source, autoRenew: false }, customer, settings)
    if (ending === null) return []
    const services = new Set(servicesOfSku(source.sku))
    const ofSource = losses.flatMap((loss) => {
      const stopping = loss.services.filter((service) => services.has(service))
      return stopping.length > 0 ? [{ user: loss.user, services: stopping }] : []
    })
    return announced(ofSource, {
      customer: customer.id,
      subscription: id,
      cause: 'move',
      ...ending,
    })
  })
}

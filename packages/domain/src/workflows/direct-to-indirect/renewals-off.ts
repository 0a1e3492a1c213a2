import type { PartnerId } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'
import { customersOf, type World } from '../../model/world.ts'

export type RenewalOff = Extract<SubscriptionEvent, { readonly type: 'AutoRenewChanged' }>

/** Whatever a partner bills and would renew goes to the end of its term and no further. */
export function renewalsOff(world: World, partner: PartnerId): RenewalOff[] {
  return customersOf(world, partner).flatMap(({ id: customer, subscriptions }) =>
    subscriptions
      .rows()
      .filter((one) => one.kind === 'csp-license' && one.partner === partner && one.autoRenew)
      .filter(({ status }) => status !== 'deleted')
      .map(({ id: subscription }): RenewalOff => ({
        type: 'AutoRenewChanged',
        customer,
        subscription,
        autoRenew: false,
      })),
  )
}

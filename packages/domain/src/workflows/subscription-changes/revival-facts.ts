import { plus } from '../../kernel/calendar.ts'
import {
  renewalObstacle,
  type RenewalObstacle,
} from '../../model/subscriptions/license-subscription.ts'
import { asAzure } from '../../model/subscriptions/commerce-subscription.ts'
import type { UpdateSubscription } from './messages.ts'
import type { Updated } from './change-facts.ts'

/** Whether a suspended subscription may be active again; everything holds when that is not asked for. */
export interface RevivalFacts {
  /** True when the update takes a subscription out of suspension that a plan has replaced. */
  readonly endsSuspensionOfMoved: boolean
  readonly isStillKept: boolean
  readonly baseIsActive: boolean
  /** Why its term, which is over, is followed by none; null when it goes on or is followed by another. */
  readonly termObstacle: RenewalObstacle | null
}

export function revivalFacts({ status, autoRenew }: UpdateSubscription, of: Updated): RevivalFacts {
  const { world, customer, subscription, license, revives } = of
  const record = asAzure(subscription)
  const azure = record && customer.azureSubscriptions.get(record.entitlement)
  const parent = license?.parent ?? null
  const over = license !== undefined && license.term.until <= world.now ? license : undefined
  return {
    endsSuspensionOfMoved:
      (status === 'active' || status === 'deleted') && azure !== undefined && azure.plan !== null,
    isStillKept: !revives || world.now < plus(subscription.since, world.settings.suspendedKept),
    baseIsActive:
      !revives || parent === null || customer.subscriptions.get(parent)?.status === 'active',
    termObstacle:
      revives && over
        ? renewalObstacle({ ...over, autoRenew: autoRenew ?? over.autoRenew }, customer)
        : null,
  }
}

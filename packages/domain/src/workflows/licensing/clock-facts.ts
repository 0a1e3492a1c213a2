import { unannounced } from '../../model/tenant/announcement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import {
  projectedLosses,
  type Licensed,
  type ProjectedLoss,
} from '../../service/projected-losses.ts'
import type { Settings } from '../../model/settings.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { AnnounceLoss, DeleteUserData } from './messages.ts'
import { userOf } from '../../policies/managing-users.ts'

export interface LossFacts {
  readonly customer: Customer
  /** Undefined when nothing is left to be said. */
  readonly untold: ProjectedLoss | undefined
}

export function lossFacts(command: AnnounceLoss, { world }: Context): LossFacts {
  const customer = customerOf(world, command.customer)
  return {
    customer,
    untold: untoldLosses(customer, world.settings).find(
      ({ subscription }) => subscription === command.subscription,
    ),
  }
}

/** What will stop by itself, without the users and services that were named already. */
export function untoldLosses(
  customer: Licensed & Pick<Customer, 'announcements'>,
  settings: Settings,
): ProjectedLoss[] {
  return projectedLosses(customer, settings).flatMap((projected) => {
    const losses = unannounced(customer, projected.losses, projected.serviceEndsAt)
    return losses.length === 0 ? [] : [{ ...projected, losses }]
  })
}

export interface DataFacts {
  /** Services whose data has been kept long enough, in order of the alphabet. */
  readonly expired: readonly string[]
}

export function dataFacts(command: DeleteUserData, { world, now }: Context): DataFacts {
  const { stopped } = userOf(customerOf(world, command.customer), command.user)
  return {
    expired: stopped
      .filter(({ goesAt }) => goesAt !== null && goesAt <= now)
      .map(({ service }) => service)
      .sort(),
  }
}

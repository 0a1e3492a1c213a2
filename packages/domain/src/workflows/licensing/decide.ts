import { plus } from '../../kernel/calendar.ts'
import { announced } from '../../policies/loss-acceptance.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { withoutBetween } from '../../service/coverage.ts'
import { renewalObstacle } from '../../model/subscriptions/license-subscription.ts'
import { customerOf } from '../../model/world.ts'
import { command, type Context } from '../../workflow.ts'
import { withAssignment, type Assignment } from '../../model/tenant/assignment.ts'
import { dataFacts, lossFacts } from './clock-facts.ts'
import { licenseFacts } from './facts.ts'
import * as messages from './messages.ts'
import {
  announcedByClock,
  changeLicensesRules,
  createUserRules,
  deleteUserRules,
  restoreUserRules,
  updateUserRules,
} from './rules.ts'
import { createUserFacts, existingUserFacts, updateUserFacts } from './user-facts.ts'

export const create = command({
  message: messages.createUser,
  facts: createUserFacts,
  rules: createUserRules,
  events: ({ customer, password }, { alreadyThere, wanted }): messages.Recorded[] => {
    if (alreadyThere) return []
    const { id: user, ...facts } = wanted
    return [{ type: 'UserCreated', customer, user, ...facts, password: password ?? null }]
  },
})

/** Records only what differs from what is; a password is set anew each time. */
export const update = command({
  message: messages.updateUser,
  facts: updateUserFacts,
  rules: updateUserRules,
  events: ({ customer, user, password }, { changes }): messages.Recorded[] => [
    ...(Object.keys(changes).length === 0
      ? []
      : [{ type: 'UserUpdated' as const, customer, user, ...changes }]),
    ...(password === undefined
      ? []
      : [{ type: 'UserPasswordSet' as const, customer, user, ...password }]),
  ],
})

/** What the person had stops for it, and is kept for as long as it can be brought back. */
export const remove = command({
  message: messages.deleteUser,
  facts: existingUserFacts,
  rules: deleteUserRules,
  events: (order, { customer, user }, context): messages.Recorded[] => {
    if (user.deletedAt !== null) return []
    const licenses = { users: [user.id], add: [], remove: user.licenses.map(({ sku }) => sku) }
    return [
      ...naming(customer, licenses, context),
      { type: 'UserDeleted', customer: order.customer, user: order.user },
    ]
  },
})

export const restore = command({
  message: messages.restoreUser,
  facts: existingUserFacts,
  rules: restoreUserRules,
  events: ({ customer, user: id }, { user }): messages.Recorded[] =>
    user.deletedAt === null ? [] : [{ type: 'UserRestored', customer, user: id }],
})

/** Whoever is left without a service by it was chosen by name, so naming them is all that it takes. */
export const changeLicenses = command({
  message: messages.changeLicenses,
  facts: licenseFacts,
  rules: changeLicensesRules,
  events: (order, { customer, assignment }, context): messages.Recorded[] => {
    if (assignment.users.length === 0) return []
    const { users, add, remove: taken } = assignment
    return [
      ...naming(customer, assignment, context),
      {
        type: 'LicensesChanged',
        customer: order.customer,
        users: [...users],
        add: add.map(({ sku, without }) => ({ sku, without: [...without] })),
        remove: [...taken],
        since: null,
      },
    ]
  },
})

export const announce = command({
  message: messages.announceLoss,
  facts: lossFacts,
  by: announcedByClock,
  rules: [],
  events: ({ customer, subscription }, { untold }, { world }): messages.Recorded[] => {
    if (untold === undefined) return []
    const { losses, serviceEndsAt, dataGoesAt } = untold
    const held = customerOf(world, customer)
    const of = held.subscriptions.get(subscription)
    const wanted = of !== undefined && renewalObstacle(of, held) !== 'not-wanted'
    const cause = wanted ? 'renewal' : 'expiry'
    return announced(losses, { customer, subscription, cause, serviceEndsAt, dataGoesAt })
  },
})

export const deleteData = command({
  message: messages.deleteUserData,
  facts: dataFacts,
  by: announcedByClock,
  rules: [],
  events: ({ customer, user }, { expired }): messages.Recorded[] =>
    expired.length === 0
      ? []
      : [{ type: 'UserDataDeleted', customer, user, services: [...expired] }],
})

/** Names everybody who is without a service once the licences have changed hands, and was not before. */
function naming(
  customer: Customer,
  assignment: Assignment,
  { now, world }: Context,
): messages.Recorded[] {
  return announced(withoutBetween(customer, withAssignment(customer, assignment, now)), {
    customer: customer.id,
    subscription: null,
    cause: 'assignment',
    serviceEndsAt: now,
    dataGoesAt: plus(now, world.settings.dataKeptAfterRemoval),
  })
}

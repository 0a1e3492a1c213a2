import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import { renewalObstacle } from '../../model/subscriptions/license-subscription.ts'
import { customerOf } from '../../model/world.ts'
import { announcedByAssignment } from '../../policies/assignment-loss.ts'
import { announced } from '../../policies/loss-acceptance.ts'
import { command } from '../../workflow.ts'
import { dataFacts, lossFacts } from './clock-facts.ts'
import { licenseFacts } from './facts.ts'
import * as messages from './messages.ts'
import { announcedByClock, changeLicensesRules } from './rules.ts'

/** The users who lose a service by it are named in the command, so announcing the loss is enough. */
export const changeLicenses = command({
  message: messages.changeLicenses,
  facts: licenseFacts,
  rules: changeLicensesRules,
  events: (order, { customer, assignment }, context): messages.Recorded[] => {
    if (assignment.users.length === 0) return []
    const { users, add, remove: taken } = assignment
    return [
      ...announcedByAssignment(customer, assignment, context),
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
    const of = asLicense(held.subscriptions.get(subscription))
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

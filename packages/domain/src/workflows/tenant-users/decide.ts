import { announcedByAssignment } from '../../policies/assignment-loss.ts'
import { command } from '../../workflow.ts'
import { createUserFacts, existingUserFacts, updateUserFacts } from './facts.ts'
import * as messages from './messages.ts'
import { createUserRules, deleteUserRules, restoreUserRules, updateUserRules } from './rules.ts'

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
      ...announcedByAssignment(customer, licenses, context),
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

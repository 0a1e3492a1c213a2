import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { withAnnouncement } from './announcement.ts'
import type { Customer } from '../parties/customer.ts'
import type { UserId } from '../ids.ts'
import { withNewcomer } from './license-holders.ts'
import { newUser, type User } from './user.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import { withAssignment } from './assignment.ts'
import { given } from '../../kernel/given.ts'
import type { UserEvent } from './user-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveUser(world: World, event: UserEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: UserEvent, at: Instant): Customer {
  switch (event.type) {
    case 'UserCreated': {
      const { type: _type, customer: _customer, user: id, password: set, ...facts } = event
      const password = set && { ...set, setAt: at }
      return {
        ...customer,
        users: withNewcomer(customer.users, newUser({ id, ...facts, password })),
      }
    }
    case 'UserUpdated': {
      const { type: _type, customer: _customer, user: id, ...changes } = event
      return withUser(customer, id, (user) => ({ ...user, ...given(changes) }))
    }
    case 'UserPasswordSet': {
      const password = { setAt: at, mustChange: event.mustChange }
      return withUser(customer, event.user, (user) => ({ ...user, password }))
    }
    case 'UserDeleted':
      return withUser(customer, event.user, (user) => ({ ...user, licenses: [], deletedAt: at }))
    case 'UserRestored':
      return withUser(customer, event.user, (user) => ({ ...user, deletedAt: null }))
    case 'LicensesChanged':
      return withAssignment(customer, event, event.since ?? at)
    case 'LossAnnounced': {
      const { losses, subscription, cause, serviceEndsAt, dataGoesAt } = event
      const told = { subscription, cause, serviceEndsAt, dataGoesAt, announcedAt: at }
      const announcements = losses.reduce(
        (so, { user, services }) => withAnnouncement(so, { ...told, user, services }),
        customer.announcements,
      )
      return { ...customer, announcements }
    }
    case 'UserDataDeleted': {
      const gone = new Set(event.services)
      return withUser(customer, event.user, (user) => ({
        ...user,
        stopped: user.stopped.filter(({ service }) => !gone.has(service)),
        lost: [...user.lost, ...event.services.map((service) => ({ service, at }))],
      }))
    }
    default:
      return assertNever(event)
  }
}

function withUser(customer: Customer, id: UserId, change: (user: User) => User): Customer {
  return { ...customer, users: withRow(customer.users, id, change) }
}

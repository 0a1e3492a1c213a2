import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { announcementKey } from '../../model/announcement.ts'
import type { Customer } from '../../model/customer.ts'
import type { UserId } from '../../model/ids.ts'
import { newUser, type AssignedLicense, type User } from '../../model/user.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { Recorded } from './messages.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: Recorded, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: Recorded, at: Instant): Customer {
  switch (event.type) {
    case 'UserCreated': {
      const { type: _type, customer: _customer, user: id, ...facts } = event
      return { ...customer, users: customer.users.with(id, newUser({ id, ...facts })) }
    }
    case 'UserDeleted':
      return withUser(customer, event.user, (user) => ({ ...user, licenses: [], deletedAt: at }))
    case 'UserRestored':
      return withUser(customer, event.user, (user) => ({ ...user, deletedAt: null }))
    case 'LicensesChanged': {
      const removed = new Set(event.remove)
      const added = event.add.map(({ sku, without }): AssignedLicense => ({
        sku,
        without,
        assignedAt: event.since ?? at,
      }))
      const replaced = new Set(added.map(({ sku }) => sku))
      return event.users.reduce(
        (so, id) =>
          withUser(so, id, (user) => ({
            ...user,
            licenses: [
              ...user.licenses.filter(({ sku }) => !removed.has(sku) && !replaced.has(sku)),
              ...added.map((license) => sinceBefore(user, license)),
            ],
          })),
        customer,
      )
    }
    case 'LossAnnounced': {
      const { subscription, cause, losses, serviceEndsAt, dataGoesAt } = event
      const announcements = losses.reduce(
        (so, { user, services }) =>
          so.with(announcementKey(subscription, user), {
            user,
            subscription,
            cause,
            services,
            announcedAt: at,
            serviceEndsAt,
            dataGoesAt,
          }),
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

/** A licence that is assigned again with other services keeps its place in the queue. */
function sinceBefore({ licenses }: User, license: AssignedLicense): AssignedLicense {
  const held = licenses.find(({ sku }) => sku === license.sku)
  return held ? { ...license, assignedAt: held.assignedAt } : license
}

function withUser(customer: Customer, id: UserId, change: (user: User) => User): Customer {
  return { ...customer, users: withRow(customer.users, id, change) }
}

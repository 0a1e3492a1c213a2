import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../../model/customer.ts'
import { changedCommerce } from '../../model/license-payment.ts'
import { withCustomer, withRow, type World } from '../../model/world.ts'
import type { LicenseMoveEvent } from './messages.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: LicenseMoveEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: LicenseMoveEvent, at: Instant): Customer {
  switch (event.type) {
    case 'LicenseMoveStarted': {
      const { move: id, partner, lines } = event
      const move = { id, partner, startedAt: at, lines }
      const scheduledMoves = customer.scheduledMoves.without(id)
      return { ...customer, moves: customer.moves.with(id, move), scheduledMoves }
    }
    case 'LicenseMoveScheduled': {
      const { type: _, customer: __, move: id, ...planned } = event
      const scheduled = { ...planned, id, scheduledAt: at, refused: null }
      return { ...customer, scheduledMoves: customer.scheduledMoves.with(id, scheduled) }
    }
    case 'ScheduledMoveCancelled':
      return { ...customer, scheduledMoves: customer.scheduledMoves.without(event.move) }
    case 'ScheduledMoveRefused': {
      const refused = { at, code: event.code }
      const scheduledMoves = withRow(customer.scheduledMoves, event.move, (one) => ({
        ...one,
        refused,
      }))
      return { ...customer, scheduledMoves }
    }
    case 'SourceSubscriptionCancelled': {
      const subscriptions = withRow(customer.subscriptions, event.subscription, (commerce) =>
        changedCommerce(commerce, { status: 'disabled', since: at, autoRenew: false }, at),
      )
      return { ...customer, subscriptions }
    }
    case 'CreditCaseOpened': {
      const { subscription, by: openedBy } = event
      const opened = { subscription, openedBy, openedAt: at, decidedAt: null, granted: null }
      return { ...customer, creditCases: customer.creditCases.with(subscription, opened) }
    }
    case 'CreditDecided': {
      const { granted } = event
      const creditCases = withRow(customer.creditCases, event.subscription, (asked) => ({
        ...asked,
        decidedAt: at,
        granted,
      }))
      return { ...customer, creditCases }
    }
    default:
      return assertNever(event)
  }
}

import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../parties/customer.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { MoveEvent } from './move-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveMove(world: World, event: MoveEvent, at: Instant): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event, at))
}

function changed(customer: Customer, event: MoveEvent, at: Instant): Customer {
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

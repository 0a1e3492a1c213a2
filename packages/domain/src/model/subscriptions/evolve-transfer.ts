import type { Instant } from '../../kernel/calendar.ts'
import { assertNever } from '../../kernel/invariant.ts'
import type { TransferId } from '../ids.ts'
import type { Customer } from '../parties/customer.ts'
import type { Since } from '../since.ts'
import { withCustomer, withRow, type World } from '../world.ts'
import type { TransferEvent } from './transfer-events.ts'
import type { Transfer, TransferLine } from './transfer.ts'
import { transferred } from './transferred.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveTransfer(world: World, event: TransferEvent, at: Instant): World {
  const since = { at, cause: world.position }
  return withCustomer(world, event.customer, (customer) => changed(customer, event, since))
}

function changed(customer: Customer, event: TransferEvent, since: Since): Customer {
  const { at } = since
  switch (event.type) {
    case 'SubscriptionTransferRequested':
      return requested(customer, event, at)
    case 'SubscriptionTransferAccepted':
      return withTransfer(customer, event.transfer, () => ({
        status: 'in-progress',
        answeredAt: at,
        nextLineAt: event.nextLineAt,
      }))
    case 'SubscriptionTransferRejected':
      return withTransfer(customer, event.transfer, () => ({
        status: 'rejected',
        answeredAt: at,
        endedAt: at,
      }))
    case 'SubscriptionTransferWithdrawn':
      return withTransfer(customer, event.transfer, () => ({ status: 'withdrawn', endedAt: at }))
    case 'SubscriptionTransferExpired':
      return withTransfer(customer, event.transfer, () => ({ status: 'expired', endedAt: at }))
    case 'SubscriptionTransferred':
      return transferred(customer, event, since)
    case 'TransferLineCompleted':
      return withLine(customer, event, () => ({ status: 'done', doneAt: at }))
    case 'TransferLineFailed': {
      const { isLeft, obstacle = event.at } = event
      return withLine(customer, event, ({ attempts }) => ({
        attempts: attempts + 1,
        ...(isLeft ? { status: 'failed', error: obstacle } : {}),
      }))
    }
    case 'TransferLineDelayed':
      return withLine(customer, event, () => ({}))
    case 'SubscriptionTransferCompleted':
      return withTransfer(customer, event.transfer, () => ({
        status: 'completed',
        endedAt: at,
        nextLineAt: null,
      }))
    default:
      return assertNever(event)
  }
}

type Event<Type extends TransferEvent['type']> = Extract<TransferEvent, { type: Type }>

function requested(
  customer: Customer,
  event: Event<'SubscriptionTransferRequested'>,
  requestedAt: Instant,
): Customer {
  const { transfer: id, partner, provider, reseller, expiresAt, lines } = event
  const transfer: Transfer = {
    id,
    partner,
    provider,
    reseller,
    status: 'active',
    requestedAt,
    expiresAt,
    answeredAt: null,
    endedAt: null,
    lines: lines.map((line) => ({
      ...line,
      status: 'waiting',
      attempts: 0,
      doneAt: null,
      error: null,
    })),
    nextLineAt: null,
  }
  return { ...customer, transfers: customer.transfers.with(id, transfer) }
}

function withLine(
  customer: Customer,
  event: Event<'TransferLineCompleted' | 'TransferLineFailed' | 'TransferLineDelayed'>,
  change: (line: TransferLine) => Partial<TransferLine>,
): Customer {
  return withTransfer(customer, event.transfer, ({ lines }) => ({
    nextLineAt: event.nextLineAt,
    lines: lines.map((line, index) =>
      index === event.index ? { ...line, ...change(line) } : line,
    ),
  }))
}

function withTransfer(
  customer: Customer,
  id: TransferId,
  change: (transfer: Transfer) => Partial<Transfer>,
): Customer {
  const transfers = withRow(customer.transfers, id, (transfer) => ({
    ...transfer,
    ...change(transfer),
  }))
  return { ...customer, transfers }
}

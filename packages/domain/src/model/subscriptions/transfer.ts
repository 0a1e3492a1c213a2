import type { Instant } from '../../kernel/calendar.ts'
import type { Table } from '../../kernel/table.ts'
import { compositeId } from '../composite-id.ts'
import { subscriptionId, type PartnerId, type SubscriptionId, type TransferId } from '../ids.ts'

/** A request of a transitioning partner to hand subscriptions of a customer to a provider (TRF-01). */
export interface Transfer {
  readonly id: TransferId
  /** The transitioning partner, which asks. */
  readonly partner: PartnerId
  /** Who accepts or rejects. */
  readonly provider: PartnerId
  /** Partner of record at the provider; null where the partner does not work with it. */
  readonly reseller: PartnerId | null
  readonly status: TransferStatus
  readonly requestedAt: Instant
  /** When it is over if nobody has answered. */
  readonly expiresAt: Instant
  /** Null until the provider accepts or rejects. */
  readonly answeredAt: Instant | null
  /** Null while it is open. */
  readonly endedAt: Instant | null
  /** In the order in which they are carried out. */
  readonly lines: readonly TransferLine[]
  /** When the next line is carried out; null before the acceptance and after the last. */
  readonly nextLineAt: Instant | null
}

export const transferStatuses = [
  'active',
  'in-progress',
  'completed',
  'rejected',
  'withdrawn',
  'expired',
] as const
export type TransferStatus = (typeof transferStatuses)[number]

/** A subscription, and the add-ons that travel with it. */
export interface TransferLine extends Transferring {
  readonly addOns: readonly Transferring[]
  readonly status: 'waiting' | 'done' | 'failed'
  /** Failed tries so far. */
  readonly attempts: number
  readonly doneAt: Instant | null
  /** Why it was not carried out: the code of the rule in its way, or the place that failed again and again; null else. */
  readonly error: string | null
}

export interface Transferring {
  readonly subscription: SubscriptionId
  /** Licences when the transfer was asked for; what changed since is not handed over (TRF-03). */
  readonly quantity: number
  /** Its id at the provider (TRF-02). */
  readonly moved: SubscriptionId
}

/** The id of a subscription at its provider: one for each transfer, so that it can come and go again. */
export function movedId(transfer: TransferId, subscription: SubscriptionId): SubscriptionId {
  return subscriptionId(compositeId({ names: [transfer, subscription] }))
}

/** True until it was rejected, withdrawn, left unanswered for too long, or carried out. */
export function isOpenTransfer({ status }: Pick<Transfer, 'status'>): boolean {
  return status === 'active' || status === 'in-progress'
}

/** The line that is carried out next; undefined when none is left. */
export function nextLine({ lines }: Pick<Transfer, 'lines'>): TransferLine | undefined {
  return lines.find(({ status }) => status === 'waiting')
}

/** Everything that a line hands over, the base first. */
export function partsOf(line: TransferLine): readonly Transferring[] {
  return [line, ...line.addOns]
}

interface WithTransfers {
  readonly transfers: Table<TransferId, Transfer>
}

/** The open transfer that a subscription is part of; undefined when there is none. */
export function openTransferOf(
  { transfers }: WithTransfers,
  subscription: SubscriptionId,
): Transfer | undefined {
  if (transfers.size === 0) return undefined
  return transfers.rows().find((one) => isOpenTransfer(one) && names(one.lines, subscription))
}

/** The transfer that took a subscription to its provider; undefined for what stayed. */
export function transferThatTook(
  { transfers }: WithTransfers,
  subscription: SubscriptionId,
): Transfer | undefined {
  if (transfers.size === 0) return undefined
  return transfers.rows().find(({ lines }) =>
    names(
      lines.filter(({ status }) => status === 'done'),
      subscription,
    ),
  )
}

function names(lines: readonly TransferLine[], subscription: SubscriptionId): boolean {
  return lines.some((line) => partsOf(line).some((part) => part.subscription === subscription))
}

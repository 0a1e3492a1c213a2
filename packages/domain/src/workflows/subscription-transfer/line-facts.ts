import { orderId } from '../../model/ids.ts'
import { compositeId } from '../../model/composite-id.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { parentOf } from '../../model/subscriptions/commerce-subscription.ts'
import {
  nextLine,
  partsOf,
  type Transfer,
  type TransferLine,
} from '../../model/subscriptions/transfer.ts'
import type { SubscriptionTransferred } from '../../model/subscriptions/transfer-events.ts'
import { transferred } from '../../model/subscriptions/transferred.ts'
import { customerOf } from '../../model/world.ts'
import { travelling, untransferable } from '../../policies/transferable.ts'
import { lossesOf } from '../../service/coverage.ts'
import type { Context } from '../../workflow.ts'
import { namedBy } from './decide.ts'
import type { RunTransferLine } from './messages.ts'

/** What a line looks at when it is carried out. */
export interface LineFacts {
  readonly transfer: Transfer | undefined
  /** Undefined when it is done already, so that a line delivered twice changes nothing. */
  readonly line: TransferLine | undefined
  /** What is recorded when nothing is in the way: the base first, then its add-ons. */
  readonly handedOver: readonly SubscriptionTransferred[]
  /** The code of the rule in the way by now; null when nothing is. */
  readonly obstacle: string | null
}

export function lineFacts(
  { customer: id, transfer: named, index }: RunTransferLine,
  { world }: Context,
): LineFacts {
  const customer = customerOf(world, id)
  const transfer = customer.transfers.get(named)
  const next = transfer?.status === 'in-progress' ? nextLine(transfer) : undefined
  if (transfer === undefined || next === undefined || transfer.lines[index] !== next) {
    return { transfer, line: undefined, handedOver: [], obstacle: null }
  }
  const handedOver = handingOver(customer, transfer, next)
  const obstacle = obstacleTo(customer, transfer, next, handedOver)
  return { transfer, line: next, handedOver, obstacle }
}

/** What the transfer names must be what there is, and nobody may lose a service by the licences there were then. */
function obstacleTo(
  customer: Customer,
  { partner }: Transfer,
  line: TransferLine,
  handedOver: readonly SubscriptionTransferred[],
): string | null {
  const going = new Set(line.addOns.map(({ subscription }) => subscription))
  const isAsNamed =
    untransferable(customer, partner, line.subscription) === null &&
    travelling(customer, line.subscription).every(({ id }) => going.delete(id)) &&
    going.size === 0
  if (!isAsNamed) return 'not-transferable'
  if (handedOver.some(({ moved }) => customer.subscriptions.has(moved))) return 'id-taken'
  // Only who is served is looked at, so the moment does not count.
  const since = { at: customer.registeredAt, cause: 0 }
  const after = handedOver.reduce((file, event) => transferred(file, event, since), customer)
  return lossesOf(customer, after).length > 0 ? 'seats-below-assigned' : null
}

function handingOver(
  customer: Customer,
  transfer: Transfer,
  line: TransferLine,
): SubscriptionTransferred[] {
  const parts = partsOf(line)
  const newIds = new Map(parts.map(({ subscription, moved }) => [subscription, moved]))
  const ending = String(transfer.lines.indexOf(line) + 1)
  const order = orderId(compositeId({ kind: 'order', names: [transfer.id], ending }))
  return parts.map(({ subscription, quantity, moved }) => {
    const held = customer.subscriptions.get(subscription)
    const base = held === undefined ? null : parentOf(held)
    return {
      type: 'SubscriptionTransferred',
      ...namedBy(customer.id, transfer),
      subscription,
      quantity,
      moved,
      reseller: transfer.reseller,
      parent: base === null ? null : (newIds.get(base) ?? null),
      order,
    }
  })
}

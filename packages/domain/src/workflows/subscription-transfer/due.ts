import type { CustomerId } from '../../model/ids.ts'
import { nextLine, partsOf, type Transfer } from '../../model/subscriptions/transfer.ts'
import { dueBy, type DueItem } from '../../workflow.ts'
import type { ExpireSubscriptionTransfer, RunTransferLine } from './messages.ts'

const slug = 'subscription-transfer'

/** Every place where this workflow can be disturbed, in the order in which a line passes them. */
export const failpoints = [`${slug}/order-at-provider`, `${slug}/end-at-partner`] as const

/** The next line of each accepted transfer, and the end of each that nobody answers. */
export const due = dueBy(['transfers'], ({ id: customer, transfers }) => {
  if (transfers.size === 0) return []
  return transfers.rows().flatMap((transfer) => {
    if (transfer.status === 'active') return [expiry(customer, transfer)]
    return transfer.status === 'in-progress' ? lineOf(customer, transfer) : []
  })
})

function lineOf(customer: CustomerId, transfer: Transfer): readonly DueItem[] {
  const line = nextLine(transfer)
  if (line === undefined || transfer.nextLineAt === null) return []
  const command: RunTransferLine = {
    type: 'RunTransferLine',
    customer,
    transfer: transfer.id,
    index: transfer.lines.indexOf(line),
  }
  const subjects = partsOf(line).flatMap(({ subscription, moved }) => [subscription, moved])
  return [{ at: transfer.nextLineAt, key: `${slug} ${transfer.id}`, command, failpoints, subjects }]
}

function expiry(customer: CustomerId, { id: transfer, expiresAt: at }: Transfer): DueItem {
  const command: ExpireSubscriptionTransfer = {
    type: 'ExpireSubscriptionTransfer',
    customer,
    transfer,
  }
  return { at, key: `${slug} ${transfer}`, command, failpoints: [], subjects: [transfer] }
}

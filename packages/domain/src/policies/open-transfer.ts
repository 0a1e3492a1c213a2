import type { Rule } from '../kernel/decision.ts'
import type { PartnerId, SubscriptionId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { isOpenTransfer, openTransferOf, type Transfer } from '../model/subscriptions/transfer.ts'

/** Subscriptions that an open transfer names, and the transfers that name them. */
export interface InTransfer {
  readonly inTransfer: readonly SubscriptionId[]
  readonly openTransfers: readonly Transfer[]
}

export function inTransfer(
  customer: Pick<Customer, 'transfers'>,
  subscriptions: readonly SubscriptionId[],
): InTransfer {
  const named = subscriptions.flatMap((subscription) => {
    const transfer = openTransferOf(customer, subscription)
    return transfer === undefined ? [] : [{ subscription, transfer }]
  })
  return {
    inTransfer: named.map(({ subscription }) => subscription),
    openTransfers: [...new Set(named.map(({ transfer }) => transfer))],
  }
}

/** Open transfers that a partner asked for or has to answer, with what they name. */
export function transfersWith(
  { transfers }: Pick<Customer, 'transfers'>,
  partner: PartnerId,
): InTransfer {
  const openTransfers = transfers
    .rows()
    .filter((one) => isOpenTransfer(one) && [one.partner, one.provider].includes(partner))
  return {
    openTransfers,
    inTransfer: openTransfers.flatMap(({ lines }) => lines.map((line) => line.subscription)),
  }
}

/** TRF-05, the other way round as well: shared by every command that a transfer is in the way of. */
export const alreadyInTransfer = {
  id: 'TRF-05',
  code: 'already-in-transfer',
  must: 'No transfer may be open for what the command is about; it must be over.',
  source: 'partner-center#transfers',
  holds: (facts) => facts.inTransfer.length === 0,
  details: ({ inTransfer: subscriptions, openTransfers }) => ({
    subscriptions,
    transfers: openTransfers.map(({ id }) => id),
  }),
  mend: ({ openTransfers: [first] }) => {
    if (first?.status !== 'active') return { by: 'looking', at: 'transfers' }
    const { id: transfer, partner } = first
    return {
      by: 'command',
      command: 'WithdrawSubscriptionTransfer',
      with: { transfer, partner },
      as: `${partner}/admin-agent`,
    }
  },
} as const satisfies Rule<InTransfer>

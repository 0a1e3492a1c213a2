import type { Customer } from '../../model/parties/customer.ts'
import { isA, type Partner } from '../../model/parties/partner.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import type { World } from '../../model/world.ts'

/** Steps of a walk about transfers, and how often each is drawn. */
export const transferKinds = {
  requestTransfer: 1,
  acceptTransfer: 1,
  rejectTransfer: 1,
  withdrawTransfer: 1,
} as const

type Spoken = readonly [string, object] | null

/** The command such a step means for this customer; the partner that asks sold what is named, mostly. */
export function transferSteps(
  { partners }: Pick<World, 'partners'>,
  customer: Customer,
  fresh: string,
  [a, b, c]: readonly [number, number, number],
): Record<keyof typeof transferKinds, Spoken> {
  const sold = customer.subscriptions.rows().flatMap((one) => asSold(one) ?? [])
  const chosen = at(sold.filter(isLeaving(partners)), c) ?? at(sold, c)
  const providers = partners.rows().filter((one) => isA('indirect-provider', one))
  const provider = at(a % 9 > 0 ? providers : partners.rows(), a)?.id
  const transfer = at(customer.transfers.rows(), c)
  const others = b % 3 === 0 ? sold.filter((one) => one.partner === chosen?.partner) : []
  const subscriptions = [...(chosen === undefined ? [] : [chosen]), ...others].map(({ id }) => id)
  const of = { customer: customer.id, transfer: transfer?.id }
  const as = (type: string, partner: string | undefined): Spoken =>
    transfer === undefined || partner === undefined
      ? null
      : [`${partner}/admin-agent`, { type, partner, ...of }]
  return {
    requestTransfer:
      chosen === undefined || provider === undefined
        ? null
        : [
            `${chosen.partner}/admin-agent`,
            {
              type: 'RequestSubscriptionTransfer',
              partner: chosen.partner,
              customer: customer.id,
              provider,
              transfer: fresh,
              subscriptions,
              finalityAccepted: b % 8 > 0,
            },
          ],
    acceptTransfer: as('AcceptSubscriptionTransfer', transfer?.provider),
    rejectTransfer: as('RejectSubscriptionTransfer', transfer?.provider),
    withdrawTransfer: as('WithdrawSubscriptionTransfer', transfer?.partner),
  }
}

/** What a partner of both kinds sold. */
function isLeaving(partners: World['partners']) {
  return ({ partner }: { readonly partner: Partner['id'] }): boolean => {
    const { kinds = [] } = partners.get(partner) ?? {}
    return kinds.length > 1
  }
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)]
}

import type { Customer } from '../model/parties/customer.ts'
import type { PartnerId } from '../model/ids.ts'
import { asAzure, asSold } from '../model/subscriptions/commerce-subscription.ts'

/** Steps of a walk about who bills what, and about what is given up; how often each is drawn. */
export const ownershipKinds = {
  requestOwnership: 4,
  acceptOwnership: 3,
  withdrawOwnership: 1,
  deleteSubscription: 2,
  attestCloudAgreement: 1,
  signPartnerAgreement: 1,
} as const

type Numbers = readonly [number, number, number]
type Spoken = readonly [string, object] | null

/** The command such a step means for this customer and partner; null when nothing fits. */
export function ownershipSteps(
  customer: Customer,
  partner: PartnerId,
  [a, b, c]: Numbers,
): Record<keyof typeof ownershipKinds, Spoken> {
  const agent = `${partner}/admin-agent`
  const admin = `${customer.id}/global-admin`
  const of = { partner, customer: customer.id }
  const all = customer.azureSubscriptions.rows()
  const outside = all.filter(({ billing }) => billing.at(-1)?.payer.stream === 'outside-csp')
  const entitlement = at(b % 4 > 0 ? outside : all, c)?.id
  const plan = at(customer.plans.rows(), a)
  const asks = plan?.partner ?? partner
  const azure = at(
    customer.subscriptions.rows().flatMap((one) => asAzure(one) ?? []),
    c,
  )
  const sold = asSold(azure)
  const named = plan && b % 2 === 0 ? { plan: plan.id } : {}
  const request = entitlement === undefined ? null : customer.ownershipRequests.get(entitlement)
  const asking = { ...of, partner: request?.partner ?? partner, entitlement }
  return {
    requestOwnership: entitlement
      ? [
          `${asks}/admin-agent`,
          { type: 'RequestBillingOwnership', ...of, partner: asks, entitlement, ...named },
        ]
      : null,
    acceptOwnership: entitlement ? [admin, { type: 'AcceptBillingOwnership', ...asking }] : null,
    withdrawOwnership: entitlement
      ? [admin, { type: 'WithdrawBillingOwnership', ...asking }]
      : null,
    deleteSubscription: sold
      ? [
          `${sold.partner}/admin-agent`,
          {
            type: 'UpdateSubscription',
            partner: sold.partner,
            customer: customer.id,
            subscription: sold.id,
            version: sold.version,
            status: 'deleted',
          },
        ]
      : null,
    attestCloudAgreement: [
      agent,
      { type: 'AttestCustomerAgreement', ...of, ...contact, template: 'cloud-agreement' },
    ],
    signPartnerAgreement: [`${partner}/global-admin`, { type: 'SignPartnerAgreement', partner }],
  }
}

const contact = {
  firstName: 'Ada',
  lastName: 'Toom',
  email: 'ada@adatum.example',
  agreedOn: '2019-11-01T09:00:00+13:00',
} as const

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)]
}

import type { SomeEvents } from '../../words.ts'

export const subscription = {
  SubscriptionPurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) bought for ${say.party(customer)}`,
  NewCommerceLicensePurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) bought for ${say.party(customer)}, under new commerce`,
  ReservationPurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) reserved for ${say.party(customer)}`,
  ReservationReturned: ({ subscription, refund }, say) =>
    `Reservation ${subscription} returned; ${say.money(refund)} come back`,
  CommerceSubscriptionSuspended: ({ subscription }) =>
    `Commerce subscription ${subscription} suspended`,
  CommerceSubscriptionReactivated: ({ subscription }) =>
    `Commerce subscription ${subscription} active again`,
  SubscriptionRenamed: ({ subscription, name }) => `Subscription ${subscription} renamed ${name}`,
  PartnerOfRecordChanged: ({ subscription, reseller }, say) =>
    `${say.party(reseller)} is partner of record of ${subscription}`,
  SubscriptionProvisioned: ({ subscription }) => `Licences of ${subscription} are there`,
  ProvisioningFailed: ({ subscription, nextTryAt }, say) =>
    `Licences of ${subscription} could not be provided; next try at ${say.instant(nextTryAt)}`,
  ProvisioningDelayed: ({ subscription, nextTryAt }, say) =>
    `Licences of ${subscription} take longer; they are expected at ${say.instant(nextTryAt)}`,
  SeatsChanged: ({ subscription, quantity }, say) =>
    `${subscription} has ${say.count(quantity, { one: '# licence', other: '# licences' })} now`,
  AutoRenewChanged: ({ subscription, autoRenew }) =>
    autoRenew ? `${subscription} renews by itself` : `${subscription} ends with its term`,
  BillingCycleChanged: ({ subscription, billingCycle }) =>
    `${subscription} is paid ${billingCycle === 'annual' ? 'annually' : 'monthly'} from its next cycle on`,
  SubscriptionRenewed: ({ subscription, term }, say) =>
    `${subscription} renewed until ${say.instant(term.until)}`,
  SubscriptionExpired: ({ subscription }) => `${subscription} expired; users go on working`,
  SubscriptionDisabled: ({ subscription }) => `${subscription} disabled; only its data is kept`,
  SubscriptionDeleted: ({ subscription, dataLost }, say) =>
    dataLost.length === 0
      ? `${subscription} deleted`
      : `${subscription} deleted, and with it data of ${say.few(
          dataLost.map(({ user }) => user),
          { one: '# user', other: '# users' },
        )}`,
  SourceSubscriptionCancelled: ({ subscription }) =>
    `Original subscription ${subscription} cancelled, without a refund`,
} as const satisfies SomeEvents

import {
  asLicense,
  dayOf,
  offerName,
  startOf,
  type LicenseCharge,
  type LicensePosting,
} from '@understudy/domain'
import type { LicenseRow } from './columns.ts'
import { mpnsOf, type Filed } from './filed.ts'

/** A posting for licences, as its line of the licence-based file. */
export function licenseRow(filed: Filed, { line, period, amount }: LicensePosting): LicenseRow {
  const { customer, partner, guid } = filed
  const held = asLicense(customer.subscriptions.get(line.subscription))
  const mpn = mpnsOf(filed, held?.kind === 'csp-license' ? held.reseller : null)
  const subscription = guid('subscription', line.subscription)
  return {
    PartnerId: guid('partner', partner.id),
    CustomerId: guid('customer', customer.id),
    CustomerName: customer.name,
    MpnId: mpn.seller,
    ResellerMpnId: mpn.reseller,
    OrderId: held ? guid('order', held.order) : '',
    SubscriptionId: subscription.replaceAll('-', '').slice(0, 16),
    SyndicationPartnerSubscriptionNumber: subscription,
    OfferId: guid('sku', line.offer).toUpperCase(),
    DurableOfferId: line.offer,
    OfferName: offerName(line.offer, line.from),
    SubscriptionStartDate: held ? startOf(dayOf(held.purchasedAt)) : '',
    SubscriptionEndDate: held ? startOf(dayOf(held.term.until)) : '',
    ChargeStartDate: startOf(line.from),
    ChargeEndDate: `${line.to}T23:59:00Z`,
    ChargeType: charges[line.charge],
    UnitPrice: line.unitPrice.amount,
    Quantity: String(line.quantity),
    Amount: amount.amount,
    TotalOtherDiscount: '0',
    Subtotal: amount.amount,
    Tax: '0',
    TotalForCustomer: amount.amount,
    Currency: amount.currency,
    // Microsoft leaves it out in the first cycle.
    DomainName: held && held.purchasedAt < period.from ? customer.domain : '',
    SubscriptionName: held?.name ?? line.subscription,
    SubscriptionDescription: offerName(line.offer, line.from),
    BillingCycleType: held?.billingCycle === 'annual' ? 'Annual' : 'Monthly',
  }
}

const charges: Readonly<Record<LicenseCharge, string>> = {
  'cycle-fee': 'Cycle fee',
  'purchase-prorate': 'Prorate fees when purchase',
  'cycle-prorate': 'Cycle instance prorate',
  'cancel-fee': 'Cancel fee',
}

import { dayOf, type MeterMonth } from '@understudy/domain'
import type { OneTimeRow } from './columns.ts'
import { alternateId, type Filed, type Issue } from './filed.ts'
import { planCells } from './plan-row.ts'

/** What a meter comes to in a month below a plan, as its line of the one-time file. */
export function oneTimeRow(filed: Filed, issue: Issue, month: MeterMonth): OneTimeRow {
  const { cells, mpn, meter, plan } = planCells(filed, issue, month)
  const { amount, quantity, unitPrice, effectiveUnitPrice, earnedPercent } = month
  const order = plan ? filed.guid('order', plan.id) : ''
  return {
    ...cells,
    MpnId: mpn.seller,
    ResellerMpnId: mpn.reseller,
    OrderId: order,
    OrderDate: plan ? dayOf(plan.purchasedAt) : '',
    UnitPrice: unitPrice,
    Quantity: quantity,
    Subtotal: amount.amount,
    TaxTotal: '0',
    Total: amount.amount,
    Currency: amount.currency,
    PriceAdjustmentDescription:
      earnedPercent === '0'
        ? ''
        : `["${earnedPercent}.0% Partner earned credit for services managed"]`,
    TermAndBillingCycle: '',
    EffectiveUnitPrice: effectiveUnitPrice,
    UnitType: meter?.unit ?? '',
    AlternateId: alternateId(order),
    BillableQuantity: quantity,
    BillingFrequency: 'Monthly',
    MeterDescription: meter
      ? [meter.category, meter.subcategory, meter.name, meter.region].join(' - ')
      : month.meter,
    ReservationOrderId: '',
    CreditReasonCode: '',
    SubscriptionStartDate: plan?.purchasedAt ?? '',
    SubscriptionEndDate: '',
    ReferenceID: alternateId(order),
    ProductQualifiers: '',
    PromotionID: '',
  }
}

import { dayOf, type RatedUsage } from '@understudy/domain'
import type { DailyRatedRow } from './columns.ts'
import type { Filed, Issue } from './filed.ts'
import { planCells } from './plan-row.ts'

/** What a meter counted on a day below a plan, as its line of the daily rated file. */
export function dailyRatedRow(filed: Filed, issue: Issue, day: RatedUsage): DailyRatedRow {
  const { cells, mpn, meter } = planCells(filed, issue, day)
  const { amount, quantity, unitPrice, effectiveUnitPrice, earnedPercent } = day
  const entitlement = filed.guid('subscription', day.entitlement)
  return {
    ...cells,
    PartnerName: filed.partner.name,
    MpnId: mpn.seller,
    Tier2MpnId: mpn.reseller,
    UsageDate: dayOf(day.from),
    MeterType: meter?.unit ?? '',
    MeterCategory: meter?.category ?? '',
    MeterId: day.meter,
    MeterSubCategory: meter?.subcategory ?? '',
    MeterName: meter?.name ?? '',
    MeterRegion: meter?.region ?? '',
    Unit: meter?.unit ?? '',
    ResourceLocation: meter?.region ?? '',
    ConsumedService: '',
    ResourceGroup: '',
    ResourceURI: `/subscriptions/${entitlement}`,
    UnitPrice: unitPrice,
    Quantity: quantity,
    UnitType: meter?.unit ?? '',
    BillingPreTaxTotal: amount.amount,
    BillingCurrency: amount.currency,
    PricingPreTaxTotal: day.listAmount.amount,
    ServiceInfo1: '',
    ServiceInfo2: '',
    Tags: '',
    AdditionalInfo: '',
    EffectiveUnitPrice: effectiveUnitPrice,
    EntitlementId: entitlement,
    EntitlementDescription:
      filed.customer.azureSubscriptions.get(day.entitlement)?.name ?? day.entitlement,
    PartnerEarnedCreditPercentage: earnedPercent,
    CreditPercentage: '0',
    CreditType: '',
  }
}

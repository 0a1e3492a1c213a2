import { dayOf, meter, ratio, type RatedUsage, type UsagePosting } from '@understudy/domain'
import type { LegacyUsageRow } from './columns.ts'
import { lastMinute, mpnsOf, type Filed, type Issue } from './filed.ts'

/** A posting for usage of 0145P, as its line of the usage-based file. */
export function legacyUsageRow(filed: Filed, issue: Issue, posting: UsagePosting): LegacyUsageRow {
  const { line, amount } = posting
  const each = Number(line.quantity) === 0 ? '0' : ratio(amount.amount, line.quantity)
  return {
    ...whose(filed, issue, line),
    ...free,
    ChargeStartDate: line.from,
    ChargeEndDate: lastMinute(line.until),
    ConsumedQuantity: line.quantity,
    IncludedQuantity: '0',
    OverageQuantity: line.quantity,
    ListPrice: listPriceOf(line.meter),
    PretaxCharges: amount.amount,
    TaxAmount: '0',
    PostTaxTotal: amount.amount,
    Currency: amount.currency,
    PretaxEffectiveRate: each,
    PostTaxEffectiveRate: each,
    ChargeType:
      line.until < issue.period.until
        ? 'Assess usage fee when cancel'
        : 'Assess usage fee for current cycle',
  }
}

/** A day of it, as the second part of the file has it: what was counted, and no money. */
export function legacyDayRow(filed: Filed, issue: Issue, day: RatedUsage): LegacyUsageRow {
  const priced = meter(day.meter)
  return {
    ...whose(filed, issue, day),
    ...free,
    ...noMoney,
    ChargeStartDate: issue.period.from,
    ChargeEndDate: lastMinute(issue.period.until),
    ConsumedQuantity: day.quantity,
    UsageDate: dayOf(day.from),
    MeteredRegion: priced?.region ?? '',
    MeteredService: priced?.category ?? '',
    MeteredServiceType: priced?.subcategory ?? '',
  }
}

function whose(
  filed: Filed,
  { number }: Issue,
  line: Pick<UsagePosting['line'], 'entitlement' | 'subscription' | 'meter'>,
) {
  const { customer, partner, guid } = filed
  const held =
    line.subscription === null ? undefined : customer.subscriptions.get(line.subscription)
  const mpn = mpnsOf(filed, held?.kind === 'legacy-azure' ? held.reseller : null)
  const priced = line.meter === null ? undefined : meter(line.meter)
  const azure = customer.azureSubscriptions.get(line.entitlement)
  return {
    PartnerId: guid('partner', partner.id),
    PartnerName: partner.name,
    PartnerBillableAccountId: partner.mpn,
    CustomerCompanyName: customer.name,
    MpnId: mpn.seller,
    ResellerMpnId: mpn.reseller,
    InvoiceNumber: number,
    SubscriptionId: guid('subscription', line.subscription ?? line.entitlement),
    SubscriptionName: azure?.name ?? line.entitlement,
    SubscriptionDescription: 'Microsoft Azure',
    OrderID: held ? guid('order', held.order) : '',
    ServiceName: priced?.category ?? '',
    ServiceType: priced?.subcategory ?? '',
    ResourceGuid: line.meter ?? '',
    ResourceName: priced?.name ?? '',
    Region: priced?.region ?? '',
    CustomerId: guid('customer', customer.id),
    DomainName: customer.domain,
    BillingCycleType: 'Monthly',
    Unit: priced?.unit ?? '',
  }
}

/** Of a meter with tiers, of its first: the effective rate says what was paid. */
function listPriceOf(id: string | null): string {
  return (id === null ? undefined : meter(id)?.tiers[0]?.priceUsd) ?? '0'
}

const noMoney = {
  IncludedQuantity: '',
  OverageQuantity: '',
  ListPrice: '',
  PretaxCharges: '',
  TaxAmount: '',
  PostTaxTotal: '',
  Currency: '',
  PretaxEffectiveRate: '',
  PostTaxEffectiveRate: '',
  ChargeType: '',
} as const

const free = {
  Sku: '7UD-00001',
  DetailLineItemId: '',
  CustomerBillableAccount: '',
  UsageDate: '',
  MeteredRegion: '',
  MeteredService: '',
  MeteredServiceType: '',
  Project: '',
  ServiceInfo: '',
} as const

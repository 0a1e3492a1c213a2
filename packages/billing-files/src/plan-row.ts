import { azurePlanProduct, listCurrency, meter, rateDate, type PlanId } from '@understudy/domain'
import { lastMinute, mpnsOf, type Filed, type Issue } from './filed.ts'

/** What both files about the Azure plan say of a line: whose it is, of which plan, of which time. */
export function planCells(
  filed: Filed,
  { number, period, rates }: Issue,
  line: {
    readonly plan: PlanId | null
    readonly meter: string
    readonly amount: { readonly currency: string }
  },
) {
  const { customer, partner, guid } = filed
  const billed = line.amount.currency
  const plan = line.plan === null ? undefined : customer.plans.get(line.plan)
  return {
    plan,
    mpn: mpnsOf(filed, plan?.partnerOfRecord ?? null),
    meter: meter(line.meter),
    cells: {
      PartnerId: guid('partner', partner.id),
      CustomerId: guid('customer', customer.id),
      CustomerName: customer.name,
      CustomerDomainName: customer.domain,
      CustomerCountry: customer.country,
      InvoiceNumber: number,
      ProductId: azurePlanProduct.productId,
      SkuId: azurePlanProduct.skuId,
      AvailabilityId: azurePlanProduct.availabilityId,
      SkuName: 'Azure plan',
      ProductName: 'Azure plan',
      PublisherName: 'Microsoft',
      PublisherId: '',
      SubscriptionDescription: 'Azure plan',
      SubscriptionId: line.plan === null ? '' : guid('subscription', line.plan),
      ChargeStartDate: period.from,
      ChargeEndDate: lastMinute(period.until),
      ChargeType: 'new',
      PricingCurrency: listCurrency,
      PCToBCExchangeRate: rates.find(({ currency }) => currency === billed)?.rate ?? '',
      PCToBCExchangeRateDate: billed === listCurrency ? '' : rateDate(period),
    },
  }
}

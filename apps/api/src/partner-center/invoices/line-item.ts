import { kindOf, type AnyRow } from '@understudy/billing-files'
import { z } from '@hono/zod-openapi'
import { lineItemTypes, providers, type LineItemType, type Provider } from './resource.ts'

/** A line as clients read it: the columns of its file, spelled as properties. */
export const lineItemSchema = z
  .looseObject({
    invoiceLineItemType: z.enum(lineItemTypes),
    billingProvider: z.enum(providers),
    attributes: z.object({ objectType: z.string() }),
  })
  .openapi('InvoiceLineItem')

export type LineItem = z.output<typeof lineItemSchema>

export function lineItem(row: AnyRow, provider: Provider, type: LineItemType): LineItem {
  const entries = Object.entries(row).map(([column, text]) => [
    propertyOf(column, provider),
    valueOf(column, text),
  ])
  return {
    ...(Object.fromEntries(entries) as Record<string, unknown>),
    ...earned(row),
    ...(provider === 'one_time' && type === 'billing_line_items' ? { productQualifiers: [] } : {}),
    invoiceLineItemType: type,
    billingProvider: provider,
    attributes: { objectType: classes[provider][type] },
  }
}

/** Clients choose the class by provider and kind of lines. */
const classes: Readonly<Record<Provider, Readonly<Record<LineItemType, string>>>> = {
  office: { billing_line_items: 'LicenseBasedLineItem', usage_line_items: 'LicenseBasedLineItem' },
  azure: { billing_line_items: 'UsageBasedLineItem', usage_line_items: 'DailyUsageLineItem' },
  one_time: {
    billing_line_items: 'OneTimeInvoiceLineItem',
    usage_line_items: 'DailyRatedUsageLineItem',
  },
}

/** Where a property is not its column with a small letter. */
const properties: Readonly<Record<string, string>> = {
  OrderID: 'orderId',
  ReferenceID: 'referenceId',
  PromotionID: 'promotionId',
  Total: 'totalForCustomer',
  Tier2MpnId: 'resellerMpnId',
  ResourceURI: 'resourceUri',
  PCToBCExchangeRate: 'pcToBCExchangeRate',
  PCToBCExchangeRateDate: 'pcToBCExchangeRateDate',
  CreditPercentage: 'rateOfCredit',
  PartnerEarnedCreditPercentage: 'rateOfPartnerEarnedCredit',
}

function propertyOf(column: string, provider: Provider): string {
  if (column === 'Unit' && provider === 'one_time') return 'unitOfMeasure'
  if (column === 'ResellerMpnId' && provider !== 'one_time') return 'tier2MpnId'
  return properties[column] ?? `${column[0]?.toLowerCase() ?? ''}${column.slice(1)}`
}

function valueOf(column: string, text: string): unknown {
  if (column.endsWith('MpnId')) return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  switch (kindOf(column)) {
    case 'number':
      return text === '' ? 0 : Number(text)
    case 'moment':
      return text === '' ? null : text
    case 'day':
      return text === '' ? null : `${text}T00:00:00Z`
    case 'text':
      return text
  }
}

/** A file says 15 per cent, the API 0.15. */
function earned({ PartnerEarnedCreditPercentage: percent }: AnyRow) {
  if (percent === undefined) return {}
  return {
    rateOfPartnerEarnedCredit: Number(percent) / 100,
    hasPartnerEarnedCredit: percent !== '0',
  }
}

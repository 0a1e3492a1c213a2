import { billingFiles, type AnyRow, type BillingFile, type Issue } from '@understudy/billing-files'
import type { InvoiceStream } from '@understudy/domain'
import { issueOf } from '../../billing/invoice-of.ts'
import { unbilledIssue } from '../../billing/unbilled.ts'
import { invoiceAsked } from './lookup.ts'
import { callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { queryValue } from '../wire/path.ts'
import { badRequest } from '../wire/refused.ts'
import type { LineItemType, Provider } from './resource.ts'

/** Which lines of which invoice a call asks for. */
export interface LinesAsked {
  readonly provider: Provider
  readonly type: LineItemType
  readonly file: BillingFile
  /** Null where the invoice has none of these. */
  readonly issue: Issue | null
  readonly isMeant: (row: AnyRow) => boolean
}

const files = {
  office: billingFiles['license-reconciliation'],
  azure: billingFiles['usage-reconciliation'],
  one_time: billingFiles['one-time-reconciliation'],
} as const satisfies Readonly<Record<Provider, BillingFile>>

/** @throws FaultError 400 for a provider, kind, currency or period that is none, 404 for no invoice of the caller */
export function linesAsked(
  c: PartnerCenterContext,
  number: string,
  said: { readonly provider: string; readonly type: string },
): LinesAsked {
  const provider = providerOf(said.provider)
  const type = typeOf(said.type)
  const file: BillingFile =
    provider === 'one_time' && type === 'usage_line_items'
      ? billingFiles['daily-rated-usage']
      : files[provider]
  const isUsage = type === 'usage_line_items'
  const isMeant = (row: AnyRow) => provider !== 'azure' || (row['UsageDate'] !== '') === isUsage
  const issue = provider === 'office' && isUsage ? null : issueAsked(c, number, file.stream)
  return { provider, type, file, issue, isMeant }
}

function issueAsked(c: PartnerCenterContext, number: string, stream: InvoiceStream): Issue | null {
  const currency = queryValue(c.req.url, 'currencyCode')
  if (currency !== undefined && !/^[a-z]{3}$/i.test(currency)) {
    throw badRequest('currencyCode is three letters, as in USD.')
  }
  if (number.toLowerCase() === 'unbilled') {
    const period = (queryValue(c.req.url, 'period') ?? 'current').toLowerCase()
    if (period !== 'current' && period !== 'previous') {
      throw badRequest('period is current or previous.')
    }
    return stream === 'plan' ? unbilledIssue(c.var.opened.world, period) : null
  }
  const invoice = invoiceAsked(c, callerOf(c), number)
  const isOther = currency !== undefined && currency.toUpperCase() !== invoice.currency
  return invoice.stream === stream && !isOther ? issueOf(invoice) : null
}

function providerOf(text: string): Provider {
  switch (short(text)) {
    case 'office':
      return 'office'
    case 'azure':
      return 'azure'
    case 'onetime':
      return 'one_time'
    default:
      throw badRequest('provider is office, azure or onetime.')
  }
}

function typeOf(text: string): LineItemType {
  switch (short(text)) {
    case 'billinglineitems':
      return 'billing_line_items'
    case 'usagelineitems':
      return 'usage_line_items'
    default:
      throw badRequest('invoicelineitemtype is billinglineitems or usagelineitems.')
  }
}

/** `OneTime`, `one_time` and `onetime` are one. */
function short(text: string): string {
  return text.replaceAll('_', '').toLowerCase()
}

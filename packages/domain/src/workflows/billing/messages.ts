import type { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { monthField, rateField, statedCurrencyField } from '../../model/exchange-rates.ts'
import { currencyField, streamField } from '../../model/field-groups.ts'
import { customerField, partnerField } from '../../model/ids.ts'

export const issueUsageInvoice = message(
  'IssueUsageInvoice',
  'Closes a billing period of one customer; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    stream: streamField,
    currency: currencyField
      .optional()
      .meta({ description: 'Of the invoice; US dollars when absent.' }),
    from: instantField,
    until: instantField,
  },
)

export const issueLicenseInvoice = message(
  'IssueLicenseInvoice',
  'Closes a billing period of one customer’s licences; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    from: instantField,
    until: instantField,
  },
)

export const issueReservationInvoice = message(
  'IssueReservationInvoice',
  'Closes a billing period of one customer’s reservations; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    from: instantField,
    until: instantField,
  },
)

export const stateExchangeRate = message(
  'StateExchangeRate',
  'Says what a US dollar is in a currency in a month, once; what waited for it is invoiced.',
  { currency: statedCurrencyField, month: monthField, rate: rateField },
)

export type IssueUsageInvoice = z.output<typeof issueUsageInvoice>
export type IssueLicenseInvoice = z.output<typeof issueLicenseInvoice>
export type StateExchangeRate = z.output<typeof stateExchangeRate>
export type IssueReservationInvoice = z.output<typeof issueReservationInvoice>

import {
  dateField,
  instantField,
  licenseCharges,
  meterField,
  moneyField,
  offerField,
  partnerField,
  subscriptionField,
  type LicenseInvoice,
  type LicenseLine,
  type UsageInvoice,
  type UsageLine,
} from '@understudy/domain'
import { z } from 'zod'
import { fields, number, ownId, text, words } from './shapes.ts'

const period = fields<UsageInvoice['period']>({ from: instantField, until: instantField })

export const usageInvoice = fields<UsageInvoice>({
  number: text,
  partner: partnerField,
  stream: words<UsageInvoice['stream']>({ legacy: true, plan: true }),
  period,
  issuedAt: instantField,
  dueOn: dateField,
  lines: z.array(
    fields<UsageLine>({
      entitlement: ownId,
      subscription: subscriptionField,
      plan: ownId,
      meter: meterField,
      from: instantField,
      until: instantField,
      minutes: number,
      quantity: text,
      amount: moneyField,
    }),
  ),
  total: moneyField,
})

export const licenseInvoice = fields<LicenseInvoice>({
  number: text,
  partner: partnerField,
  period,
  issuedAt: instantField,
  dueOn: dateField,
  lines: z.array(
    fields<LicenseLine>({
      subscription: subscriptionField,
      offer: offerField,
      charge: z.enum(licenseCharges),
      from: dateField,
      to: dateField,
      quantity: number,
      unitPrice: moneyField,
      amount: moneyField,
    }),
  ),
  total: moneyField,
})

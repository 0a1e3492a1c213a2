import type { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { streamField } from '../../model/field-groups.ts'
import { customerField, partnerField } from '../../model/ids.ts'

export const issueUsageInvoice = message(
  'IssueUsageInvoice',
  'Closes a billing period of one customer; sent by the clock alone.',
  {
    customer: customerField,
    partner: partnerField,
    stream: streamField,
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

export type IssueUsageInvoice = z.output<typeof issueUsageInvoice>
export type IssueLicenseInvoice = z.output<typeof issueLicenseInvoice>

import { z } from 'zod'
import { ledgerOf } from '../accounting/ledger.ts'
import { startOf } from '../kernel/calendar.ts'
import { dateField, instantField } from '../kernel/fields.ts'
import { customerField, partnerField } from '../model/ids.ts'
import { amountKinds } from '../model/ledger/amounts.ts'
import { invoiceStreams } from '../model/ledger/period.ts'
import type { Posting } from '../model/ledger/posting.ts'
import { filesFrom } from './files-from.ts'
import { chargedLine, usageLine } from './invoices.ts'
import { moneyAnswer } from './money-answer.ts'
import { filePageFields, pageOfFiles, pageShape } from './page.ts'
import { reading } from './reading.ts'

const posting = z.strictObject({
  partner: partnerField,
  customer: customerField,
  stream: z.enum(invoiceStreams),
  period: z.strictObject({ from: instantField, until: instantField }),
  at: instantField.meta({ description: 'From when on it is owed.' }),
  amount: moneyAnswer,
  cause: z.int().meta({ description: 'Position in the log of the event that made it owed.' }),
  rule: z.string().meta({ description: 'Rulebook id.' }),
  rounding: z.enum(amountKinds),
  invoice: z.string().nullable().meta({ description: 'Null until its period is closed.' }),
  line: z.union([usageLine, chargedLine]),
})

const question = z.strictObject({
  partner: partnerField.optional(),
  customer: customerField.optional(),
  stream: z.enum(invoiceStreams).optional(),
  currency: z.string().length(3).optional(),
  period: dateField.optional().meta({ description: 'A day of the invoice’s period.' }),
  ...filePageFields,
})

export const postings = reading({
  name: 'postings',
  summary: 'What partners owe for customers, each amount with the event that caused it',
  question,
  answer: pageShape(posting),
  of: (world, asked) =>
    pageOfFiles(
      asked,
      (from) => filesFrom(world, asked.customer, from),
      (customer) => ledgerOf(customer, world).filter((one) => isAskedFor(one, asked)),
    ),
})

type Asked = z.output<typeof question>

function isAskedFor({ partner, stream, amount, period }: Posting, asked: Asked): boolean {
  const day = asked.period === undefined ? undefined : startOf(asked.period)
  return (
    (asked.partner === undefined || partner === asked.partner) &&
    (asked.stream === undefined || stream === asked.stream) &&
    (asked.currency === undefined || amount.currency === asked.currency) &&
    (day === undefined || (period.from <= day && day < period.until))
  )
}

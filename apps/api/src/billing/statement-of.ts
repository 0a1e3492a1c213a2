import { statementPdf, type StatementPart } from '@understudy/billing-files'
import type { Partner, World } from '@understudy/domain'
import { formatDay, formatMoney, wordsIn, type Locale } from '@understudy/messages'
import type { PartnerInvoice } from './invoice-of.ts'

/** An invoice as a PDF, in the reader's language where the fonts have its letters, else in English (decision-0228#fonts). */
export function statementOf(
  world: World,
  partner: Partner,
  invoice: PartnerInvoice,
  reader: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const locale = reader === 'zh-TW' ? 'en' : reader
  const words = wordsIn(locale).screens
  const own = words.partnerInvoices
  const titles = words.customer.billing
  const { number, period, issuedAt, dueOn, total } = invoice
  const day = (when: string) => formatDay(locale, when)
  return statementPdf({
    title: `${own.statement} ${number}`,
    facts: [
      [own.partner, `${partner.name} (${partner.mpn})`],
      [titles.period, `${day(period.from)} – ${day(period.until)}`],
      [titles.issued, day(issuedAt)],
      [titles.due, day(dueOn)],
    ],
    headings: [own.customers, titles.total],
    parts: partsOf(world, invoice, locale),
    total: [titles.total, formatMoney(locale, total)],
    issuedAt,
    footer: own.untaxed,
  })
}

function* partsOf(
  world: World,
  { number }: PartnerInvoice,
  locale: Locale,
): Generator<StatementPart> {
  for (const { id, name, invoices, licenseInvoices } of world.customers.rows()) {
    const part = invoices.get(number) ?? licenseInvoices.get(number)
    if (part) yield { id, name, amount: formatMoney(locale, part.total) }
  }
}

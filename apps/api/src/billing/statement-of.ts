import { statementPdf, type StatementPart } from '@understudy/billing-files'
import { sum, type Partner, type World } from '@understudy/domain'
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
  { number, total }: PartnerInvoice,
  locale: Locale,
): Generator<StatementPart> {
  for (const { id, name, ...of } of world.customers.rows()) {
    const parts = [of.invoices, of.licenseInvoices, of.reservationInvoices].flatMap(
      (invoices) => invoices.get(number) ?? [],
    )
    const totals = parts.map((part) => part.total)
    if (totals.length > 0) {
      yield { id, name, amount: formatMoney(locale, sum(total.currency, totals)) }
    }
  }
}

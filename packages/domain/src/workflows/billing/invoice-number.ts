import type { PartnerId } from '../../model/ids.ts'
import type { Period, Stream } from './periods.ts'

/** `D…` for legacy, `G…` for plan invoices, one for each partner and period; a customer's part shares it. */
export function invoiceNumber(
  of: Period & { readonly partner: PartnerId; readonly stream: Stream },
) {
  const letter = of.stream === 'legacy' ? 'D' : 'G'
  return `${letter}-${of.from.slice(0, 10)}-${of.partner}`
}

import type { PartnerId } from '../model/ids.ts'
import type { InvoiceStream, Period } from '../model/ledger/period.ts'

/**
 * `D…` for legacy usage, `G…` for plan invoices, `L…` for licences, one for each partner and period; a customer's part
 * shares it.
 */
export function invoiceNumber(
  of: Period & { readonly partner: PartnerId; readonly stream: InvoiceStream },
) {
  const letter = letters[of.stream]
  return `${letter}-${of.from.slice(0, 10)}-${of.partner}`
}

const letters = { legacy: 'D', plan: 'G', license: 'L' } as const

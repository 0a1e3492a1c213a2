import { listCurrency } from '../kernel/money.ts'
import type { PartnerId } from '../model/ids.ts'
import type { InvoiceStream, Period } from '../model/ledger/period.ts'

/**
 * `D…` for legacy usage, `G…` for plan invoices, `L…` for licences, one for each partner, period and currency; a customer's
 * part shares it. Another currency than the dollar is named at its end.
 */
export function invoiceNumber(
  of: Period & {
    readonly partner: PartnerId
    readonly stream: InvoiceStream
    readonly currency?: string | undefined
  },
) {
  const letter = letters[of.stream]
  const { currency = listCurrency } = of
  const ending = currency === listCurrency ? '' : `-${currency}`
  return `${letter}-${of.from.slice(0, 10)}-${of.partner}${ending}`
}

const letters = { legacy: 'D', plan: 'G', license: 'L' } as const

import type { ReadingAnswer } from '@understudy/domain'
import { allPages } from '../../api/all-pages.ts'
import { createReading } from '../../cache/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { createAcrossFiles } from './across-files.ts'

export type PartnerInvoice = ReadingAnswer<'partner-invoices'>[number]
export type InvoicePart = ReadingAnswer<'invoice-parts'>['items'][number]

/** The invoices of a partner, over all its customers. */
export function createPartnerInvoices(partner: () => string) {
  return createAcrossFiles('partner-invoices', () => ({ partner: partner() }))
}

/** What each customer has on an invoice of a partner. */
export function createInvoiceParts(
  of: () => { readonly partner: string; readonly number: string },
) {
  const { asking, api, id } = useRehearsal()
  return createReading(() => {
    const [asked, at] = [{ ...of(), size: '500' }, asking.moment()]
    return {
      key: [asking.scope(), 'invoice-parts', asked],
      ask: () =>
        allPages((continuation) => {
          const wanted = continuation === null ? asked : { ...asked, continuation }
          return api.reading(id, 'invoice-parts', wanted, at)
        }),
    }
  })
}

import type { InvoiceStream } from '@understudy/domain'
import { blobOf, bodyOf, type Answer } from './answer.ts'
import type { Fetch, Moment } from './query.ts'

/** The files of an invoice by what it is about, as the API names them. */
export const filesOf = {
  license: ['license-reconciliation'],
  legacy: ['usage-reconciliation'],
  plan: ['one-time-reconciliation', 'daily-rated-usage'],
} as const satisfies Readonly<Record<InvoiceStream, readonly string[]>>

export type FileName = (typeof filesOf)[InvoiceStream][number]

interface InvoiceAt {
  readonly workspace: string
  readonly partner: string
  readonly number: string
}

export interface FileComparison {
  readonly file: FileName | null
  readonly counts: Readonly<Record<'read' | 'alike' | 'differences' | 'faults', number>>
  readonly faults: readonly FileFault[]
  readonly differences: readonly FileDifference[]
}

export interface FileFault {
  readonly kind:
    | 'encoding'
    | 'no-such-file'
    | 'other-invoice'
    | 'unknown-column'
    | 'missing-column'
    | 'doubled-column'
    | 'cells'
    | 'quotes'
    | 'number'
    | 'moment'
    | 'day'
  readonly line?: number
  readonly column?: number
  readonly name?: string
  readonly text?: string
  readonly expected?: number
  readonly found?: number
}

export interface FileDifference {
  readonly kind: 'differs' | 'extra' | 'absent'
  readonly line: number | null
  readonly rule: string | null
  readonly about: readonly string[]
  readonly cells: readonly {
    readonly column: string
    readonly theirs: string
    readonly ours: string
  }[]
}

/** What comes with an invoice, to be saved, and what is read back. */
export function fileApi(fetch: Fetch, base: string) {
  const partnerAt = ({ workspace, partner }: Omit<InvoiceAt, 'number'>) =>
    `${base}/workspaces/${encodeURIComponent(workspace)}/partners/${encodeURIComponent(partner)}`
  const invoiceAt = (of: InvoiceAt) => `${partnerAt(of)}/invoices/${encodeURIComponent(of.number)}`
  const asked = (query: Moment & { readonly period?: string }) =>
    `?${new URLSearchParams({ ...query })}`
  return {
    invoiceFile: (of: InvoiceAt, name: FileName, at: Moment): Promise<Answer<Blob>> =>
      blobOf(fetch(`${invoiceAt(of)}/files/${name}${asked(at)}`)),
    statement: (of: InvoiceAt, at: Moment): Promise<Answer<Blob>> =>
      blobOf(fetch(`${invoiceAt(of)}/statement${asked(at)}`)),
    unbilledFile: (
      of: Omit<InvoiceAt, 'number'>,
      query: Moment & { readonly period: 'current' | 'previous' },
    ): Promise<Answer<Blob>> =>
      blobOf(fetch(`${partnerAt(of)}/unbilled/daily-rated-usage${asked(query)}`)),
    compareFile: (of: InvoiceAt, file: Blob, at: Moment): Promise<Answer<FileComparison>> =>
      bodyOf<FileComparison>(
        fetch(`${invoiceAt(of)}/comparison${asked(at)}`, {
          method: 'POST',
          headers: { 'content-type': 'text/csv' },
          body: file,
        }),
      ),
  } as const
}

import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { customerField, partnerField } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { transferStatuses } from '../model/subscriptions/transfer.ts'
import { listReading, searchField, sortField } from './lists/list-reading.ts'
import type { List, ListAsked } from './lists/list.ts'
import { pageFields } from './page.ts'

const question = z.strictObject({
  partner: partnerField.optional().meta({
    description: 'Only what this partner asked for or has to answer.',
  }),
  customer: customerField.optional().meta({ description: 'Only of this customer.' }),
  status: z.enum(transferStatuses).optional(),
  search: searchField('the names and ids of customer, partners and transfer, or a subscription'),
  sort: sortField(['requested', 'customer', 'partner', 'provider', 'status', 'lines', 'until']),
  ...pageFields,
})

interface Asked extends ListAsked {
  readonly partner?: string | undefined
  readonly customer?: string | undefined
  readonly status?: (typeof transferStatuses)[number] | undefined
}

type TransferRow = ReturnType<typeof rowsOf>[number]

const text = (told: (row: TransferRow) => string) => ({ kind: 'text', told }) as const

const list: List<TransferRow, Asked> = {
  columns: {
    requested: text(({ requestedAt }) => requestedAt),
    customer: text(({ customerName }) => customerName),
    partner: text(({ partner }) => partner),
    provider: text(({ provider }) => provider),
    status: { kind: 'number', told: ({ status }) => transferStatuses.indexOf(status) },
    lines: { kind: 'number', told: ({ lines }) => lines.length },
    until: text(({ endedAt, expiresAt }) => endedAt ?? expiresAt),
  },
  isAsked: (row, { partner, customer, status }) =>
    (partner === undefined || row.partner === partner || row.provider === partner) &&
    (customer === undefined || row.customer === customer) &&
    (status === undefined || row.status === status),
  textsOf: ({ customer, customerName, partner, provider, id, lines }) => [
    customer,
    customerName,
    partner,
    provider,
    id,
    ...lines.map(({ subscription }) => subscription),
  ],
  id: ['text', 'text'],
  idOf: ({ customer, id }) => [customer, id],
}

function rowsOf({ id: customer, name: customerName, transfers: all }: Customer) {
  return all
    .rows()
    .map(({ nextLineAt: _, ...transfer }) => ({ customer, customerName, ...transfer }))
}

const transferring = { subscription: z.string(), quantity: z.int(), moved: z.string() }

/** Requests to hand subscriptions over, each with its lines. */
export const transfers = listReading({
  name: 'transfers',
  summary: 'Transfers of subscriptions, with their lines, page by page',
  question,
  row: z.strictObject({
    customer: customerField,
    customerName: z.string(),
    id: z.string(),
    partner: z.string(),
    provider: z.string(),
    reseller: z.string().nullable(),
    status: z.enum(transferStatuses),
    requestedAt: instantField,
    expiresAt: instantField,
    answeredAt: instantField.nullable(),
    endedAt: instantField.nullable(),
    lines: z
      .array(
        z.strictObject({
          ...transferring,
          addOns: z.array(z.strictObject(transferring)).readonly(),
          status: z.enum(['waiting', 'done', 'failed']),
          attempts: z.int(),
          doneAt: instantField.nullable(),
          error: z.string().nullable(),
        }),
      )
      .readonly(),
  }),
  list,
  kept: null,
  rowsOf,
  shown: (row) => row,
})

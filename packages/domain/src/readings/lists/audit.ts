import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import { roles } from '../../model/parties/actor.ts'
import { eventTypes } from '../../nouns.ts'
import type { AuditRecord } from '../audit.ts'
import { changeShape } from '../change-shape.ts'
import type { List, ListAsked } from './list.ts'
import { pageFields } from '../page.ts'
import { listReading, searchField, sortField } from './list-reading.ts'
import type { Placed } from './placed.ts'

export const auditRecordShape = z.strictObject({
  position: z.int(),
  at: instantField,
  party: z.string().meta({ ref: 'party' }),
  role: z.enum(roles),
  request: z.string(),
  operation: z.enum(eventTypes as [string, ...string[]]),
  customer: customerField.nullable(),
  partner: partnerField.nullable(),
  resource: z.strictObject({ kind: z.string(), id: z.string() }).nullable(),
  changes: z.array(changeShape).readonly(),
})

const question = z.strictObject({
  customer: customerField.optional().meta({ description: 'Only what is about this customer.' }),
  partner: partnerField.optional().meta({ description: 'Only what is about this partner.' }),
  party: z.string().optional().meta({ ref: 'party', description: 'Only what this party did.' }),
  from: instantField.optional().meta({ description: 'From this moment of the clock on.' }),
  until: instantField.optional().meta({ description: 'Before this moment of the clock.' }),
  search: searchField('the ids of who acted, the customer, the partner, the thing, or the event'),
  sort: sortField(['when', 'who', 'role', 'event', 'customer', 'resource']),
  ...pageFields,
})

export interface AuditAsked extends ListAsked {
  readonly customer?: string | undefined
  readonly partner?: string | undefined
  readonly party?: string | undefined
  readonly from?: string | undefined
  /** Excluded. */
  readonly until?: string | undefined
}

const text = (told: (record: AuditRecord) => string | null) =>
  ({ kind: 'text', told: ({ row }: Placed<AuditRecord>) => told(row) }) as const

export const auditList: List<Placed<AuditRecord>, AuditAsked> = {
  columns: {
    when: { kind: 'id' },
    who: text(({ party }) => party),
    role: text(({ role }) => role),
    event: text(({ operation }) => operation),
    customer: text(({ customer }) => customer),
    resource: text(({ resource }) => resource?.id ?? null),
  },
  isAsked: ({ row }, { customer, partner, party, from, until }) =>
    (customer === undefined || row.customer === customer) &&
    (partner === undefined || row.partner === partner) &&
    (party === undefined || row.party === party) &&
    (from === undefined || row.at >= from) &&
    (until === undefined || row.at < until),
  textsOf: ({ row }) => auditTexts(row),
  id: ['position', 'position'],
  idOf: ({ position, ordinal }) => [position, ordinal],
}

export function auditTexts(record: AuditRecord): readonly (string | null)[] {
  const { party, role, operation, customer, partner, resource } = record
  return [party, role, operation, customer, partner, resource?.id ?? null]
}

/** Who did what, when, to which resource of whom, with old and new values (AUD-01). */
export const audit = listReading({
  name: 'audit',
  summary: 'Who did what, when, with old and new values; back to the beginning',
  question,
  row: auditRecordShape,
  list: auditList,
  kept: 'audit',
  shown: ({ row }) => row,
})

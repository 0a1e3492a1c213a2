import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { customerField, partnerField, serviceField, userField } from '../../model/ids.ts'
import { mailKinds, type MailMessage } from '../mail-message.ts'
import type { List, ListAsked } from './list.ts'
import { pageFields } from '../page.ts'
import { listReading, sortField } from './list-reading.ts'
import type { Placed } from './placed.ts'

const party = z.string().meta({ ref: 'party' })

export const mailShape = z.strictObject({
  id: z.string(),
  position: z.int(),
  at: instantField,
  to: party,
  kind: z.enum(mailKinds),
  customer: party,
  partner: party,
  text: z.string().nullable(),
  link: z.string().nullable(),
  about: z.string().nullable(),
  loss: z
    .strictObject({
      users: z.array(userField).readonly(),
      services: z.array(serviceField).readonly(),
      serviceEndsAt: instantField.nullable(),
      dataGoesAt: instantField.nullable(),
    })
    .nullable(),
  until: instantField.nullable().meta({
    description: 'When what it tells of goes on by itself; null where nothing does.',
  }),
})

const question = z.strictObject({
  customer: customerField.optional().meta({ description: 'Only what concerns this customer.' }),
  partner: partnerField.optional().meta({ description: 'Only what concerns this partner.' }),
  party: party.optional().meta({ description: 'Only what is in the mailbox of this party.' }),
  sort: sortField(['when']),
  ...pageFields,
})

export interface MailAsked extends ListAsked {
  readonly customer?: string | undefined
  readonly partner?: string | undefined
  readonly party?: string | undefined
}

export const mailList: List<Placed<MailMessage>, MailAsked> = {
  columns: { when: { kind: 'id' } },
  isAsked: ({ row }, { customer, partner, party: to }) =>
    (customer === undefined || row.customer === customer) &&
    (partner === undefined || row.partner === partner) &&
    (to === undefined || row.to === to),
  textsOf: () => [],
  id: ['position', 'position'],
  idOf: ({ position, ordinal }) => [position, ordinal],
}

/** E-mails and notices, as data (AUD-03). */
export const mailbox = listReading({
  name: 'mailbox',
  summary: 'E-mails and notices, with their links',
  question,
  row: mailShape,
  list: mailList,
  kept: 'mail',
  // One that was written before mail had an end tells of none.
  shown: ({ row }) => ({ ...row, until: row.until ?? null }),
})

import {
  canonicalJson,
  instant,
  type AuditRecord,
  type CustomerRow,
  type MailMessage,
  type RecordedEvent,
} from '@understudy/domain'
import { decode, encode } from '../codec.ts'
import { nothingElse, type EventStore, type NewWorkspace, type Write } from '../event-store.ts'
import type { Log } from '../log.ts'
import { eventsOf } from '../pages.ts'

let made = 0

/** A workspace that no other test has. */
export function newWorkspace(title = 'A rehearsal'): NewWorkspace {
  made += 1
  return {
    id: `w-${made}-${crypto.randomUUID().slice(0, 8)}`,
    title,
    createdFrom: { kind: 'facts' },
    seed: 7,
  }
}

export const sampleAt = instant('2020-03-02T09:00:00Z')

/** An event that says something; a store does not look into it. */
export function recorded(position: number, note = 'a note', fields: object = {}): RecordedEvent {
  return decode<RecordedEvent>(
    encode({
      position,
      at: sampleAt,
      actor: 'contoso/admin-agent',
      request: `request-${position}`,
      event: { type: 'Noted', customer: 'adatum', note },
      ...fields,
    }),
  )
}

export function auditRecord(position: number, fields: Partial<AuditRecord> = {}): AuditRecord {
  return {
    position,
    at: sampleAt,
    party: 'contoso',
    role: 'admin-agent',
    request: `request-${position}`,
    operation: 'Noted',
    customer: 'adatum',
    partner: null,
    resource: { kind: 'customer', id: 'adatum' },
    changes: [],
    ...fields,
  }
}

export function mailMessage(position: number, fields: Partial<MailMessage> = {}): MailMessage {
  return {
    id: `${position}.1`,
    position,
    at: sampleAt,
    to: 'contoso',
    kind: 'agreement-signed',
    customer: 'adatum',
    partner: 'contoso',
    text: null,
    link: null,
    about: null,
    loss: null,
    until: null,
    ...fields,
  }
}

export function recordedFrom(first: number, count: number): RecordedEvent[] {
  return Array.from({ length: count }, (_, index) => recorded(first + index))
}

/** A workspace with `count` events and nothing else. */
export async function founded(store: EventStore, count = 1, write: Write = nothingElse) {
  return store.create(newWorkspace(), recordedFrom(1, count), write)
}

/** A whole log in its one spelling. */
export async function spelling(store: EventStore, log: Log): Promise<string> {
  return canonicalJson(await eventsOf(store, log))
}

export function customerRow(customer: string, fields: Partial<CustomerRow> = {}): CustomerRow {
  return {
    customer,
    name: customer,
    domain: `${customer}.example`,
    country: 'FR',
    partners: ['contoso'],
    dealings: { contoso: { kind: 'direct', with: [] } },
    isSigned: false,
    attestedBy: [],
    legacy: 0,
    plans: 0,
    budgets: {},
    ...fields,
  }
}

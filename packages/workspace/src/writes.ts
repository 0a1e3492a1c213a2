import {
  auditOf,
  canonicalJson,
  customerNamedBy,
  evolve,
  mailOf,
  type AuditRecord,
  type CustomerId,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'
import type { CustomerRow, Write } from '@understudy/store'

/** What the read models gain by events: records, messages, and the rows of customers that look different now. */
export function readModelsOf(before: World, events: readonly RecordedEvent[]): Write {
  const audit: AuditRecord[] = []
  const mail: MailMessage[] = []
  const named = new Set<CustomerId>()
  let world = before
  for (const recorded of events) {
    const after = evolve(world, recorded)
    audit.push(auditOf(world, recorded, after))
    mail.push(...mailOf(world, recorded, after))
    const customer = customerNamedBy(recorded.event)
    if (customer !== undefined) named.add(customer)
    world = after
  }
  const customers = [...named].flatMap((id) => changedRow(id, before, world))
  return { audit, mail, customers }
}

/** Every customer's row, for a fork. */
export function customerRows(world: World): CustomerRow[] {
  return world.customers.entries().flatMap(([id]) => rowOf(id, world) ?? [])
}

function changedRow(id: CustomerId, before: World, after: World): CustomerRow[] {
  const row = rowOf(id, after)
  if (!row || canonicalJson(row) === canonicalJson(rowOf(id, before))) return []
  return [row]
}

function rowOf(id: CustomerId, world: World): CustomerRow | undefined {
  const file = world.customers.get(id)
  if (!file) return undefined
  const { name, domain, country } = file
  const partners = file.relationships.entries().map(([partner]) => partner)
  return { customer: id, name, domain, country, partners }
}

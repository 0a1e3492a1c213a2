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
import { Breath } from './breath.ts'

/** What the read models gain by events: records, messages, and the rows of customers that look different now. */
export function readModelsOf(before: World, events: readonly RecordedEvent[]): Write {
  const steps = readModelSteps(before, events)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same for a founding, which may have thousands of events: whoever else waits has a turn. */
export async function readModelsInSlices(
  before: World,
  events: readonly RecordedEvent[],
): Promise<Write> {
  const breath = new Breath()
  const steps = readModelSteps(before, events)
  let step = steps.next()
  while (!step.done) {
    await breath.take()
    step = steps.next()
  }
  return step.value
}

function* readModelSteps(
  before: World,
  events: readonly RecordedEvent[],
): Generator<void, Write, void> {
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
    yield
  }
  const customers: CustomerRow[] = []
  for (const id of named) {
    customers.push(...changedRow(id, before, world))
    yield
  }
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

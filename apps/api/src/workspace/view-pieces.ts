import {
  table,
  type AuditRecord,
  type Customer,
  type CustomerId,
  type World,
} from '@understudy/domain'
import { viewOf, viewSections, type ViewSection } from '@understudy/scenario'
import { jsonPieces } from '../sliced-json.ts'

type Written = Parameters<typeof viewOf>[1]

/** Sections that are put together customer by customer. */
const byCustomer: readonly ViewSection[] = [
  'invoices',
  'licenses',
  'service',
  'tasks',
  'licenseInvoices',
  'subscriptions',
  'usage',
  'history',
]

/** The text of a view: one section after the other, and one customer after the other, each made when it is read. */
export function* viewPieces(
  found: World,
  written: Written,
  sections: readonly ViewSection[] = viewSections,
): Generator<string, void, void> {
  const records = Map.groupBy(written.audit, ({ customer }) => customer)
  let before = '{'
  for (const section of sections) {
    yield `${before}${JSON.stringify(section)}:`
    before = ','
    if (section === 'state') yield* jsonPieces(stateOf(found))
    else if (byCustomer.includes(section)) yield* customerPieces(found, written, records, section)
    else yield* jsonPieces(viewOf(found, written, [section])[section])
  }
  yield before === '{' ? '{}' : '}'
}

/** What names no customer is first: beside a customer alone the partners' own records are missing. */
function* customerPieces(
  found: World,
  written: Written,
  records: ReadonlyMap<string | null, readonly AuditRecord[]>,
  section: ViewSection,
): Generator<string, void, void> {
  const sectionOf = (customers: [CustomerId, Customer][], of: CustomerId | null) => {
    const alone = { ...found, customers: table(customers) }
    const audit = records.get(of) ?? []
    return viewOf(alone, { ...written, audit }, [section])[section] as Record<string, unknown>
  }
  let before = '{'
  for (const [id, part] of Object.entries(sectionOf([], null))) {
    if (found.customers.get(id as CustomerId) !== undefined) continue
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(part)}`
    before = ','
  }
  for (const entry of found.customers.entries()) {
    const [id] = entry
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(sectionOf([entry], id)[id])}`
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** The same as the section of a view, made readable as it is written. */
function stateOf({ related: _, agenda: __, agendaKeys: ___, ...state }: World): unknown {
  return state
}

import { expect, test } from 'vitest'
import {
  auditList,
  customerList,
  instant,
  listed,
  placed,
  type AuditRecord,
  type CustomerRow,
  type List,
  type ListAsked,
} from '@understudy/domain'
import { nothingElse } from '../event-store.ts'
import type { AuditQuery, CustomersQuery } from '../read-models/lists.ts'
import type { OpenedStore } from './opened-store.ts'
import { allPages } from './pages.ts'
import { auditRecord, customerRow, founded, recorded } from './samples.ts'

const partners = ['contoso', 'fabrikam']
const names = [
  'Élan',
  'elan',
  'Zéro',
  '王小明',
  '👩 shop',
  '\uffee',
  'Adatum Énergie',
  '100% Wing_tip',
]

const dealingAt = (index: number) =>
  (['direct', 'indirect', 'extended'] as const)[index % 3] ?? 'direct'

/** Rows in which every column has equal values, different ones and none. */
const rows: readonly CustomerRow[] = Array.from({ length: 41 }, (_, index) =>
  customerRow(`c-${(index * 17) % 41}`, {
    name: names[index % names.length] ?? '',
    domain: `d${index % 5}.example`,
    country: index % 3 === 0 ? 'FR' : 'DE',
    partners: partners.filter((__, at) => (index >> at) % 2 === 1),
    dealings: Object.fromEntries(
      partners
        .filter((__, at) => (index >> at) % 2 === 1)
        .map((partner, at) => [partner, { kind: dealingAt(index + at), with: [] }]),
    ),
    isSigned: index % 4 === 0,
    attestedBy: partners.filter((__, at) => (index >> (at + 1)) % 2 === 1),
    legacy: index % 3,
    plans: (index >> 2) % 2,
    budgets: Object.fromEntries(
      partners
        .filter((__, at) => (index + at) % 3 === 0)
        .map((partner) => [partner, { amount: `${(index % 6) * 50}.50`, currency: 'EUR' }]),
    ),
  }),
)

const customerQueries: readonly CustomersQuery[] = [
  {},
  { partner: 'fabrikam' },
  { related: 'true' },
  { related: 'false' },
  { dealing: 'direct' },
  { dealing: 'indirect' },
  { dealing: 'extended' },
  { agreement: 'signed' },
  { agreement: 'attested' },
  { agreement: 'missing' },
  { legacy: 'true', plans: 'false' },
  { plans: 'true', budget: 'false' },
  { budget: 'true' },
  { search: 'ELAN de' },
  { search: '%' },
]

const records: readonly AuditRecord[] = Array.from({ length: 37 }, (_, index) =>
  auditRecord(index + 2, {
    at: instant(`2020-03-${String(2 + (index >> 2)).padStart(2, '0')}`),
    party: ['contoso', 'adatum', 'microsoft'][index % 3] ?? '',
    role: ['system', 'admin-agent'][index % 2] ?? '',
    operation: ['AzurePlanPurchased', 'CustomerAgreementSigned'][(index >> 1) % 2] ?? '',
    customer: index % 4 === 0 ? null : `customer-${index % 5}`,
    partner: index % 5 === 0 ? null : 'contoso',
    resource: index % 6 === 0 ? null : { kind: 'subscription', id: `Sub-${index % 7}` },
  }),
)

const auditQueries: readonly AuditQuery[] = [
  {},
  { search: 'azure sub-1' },
  { search: 'CONTOSO' },
  { customer: 'customer-1' },
  { partner: 'contoso', party: 'microsoft' },
  { from: '2020-03-04T00:00:00Z', until: '2020-03-08T00:00:00Z' },
]

/** Whatever a list is asked for, a store answers as the list itself says, page by page, and counts as many. */
export function describeOrders(store: OpenedStore): void {
  test.each([undefined, 'contoso', 'nobody'])(
    'customers are narrowed, sorted and counted as the list says, for %s',
    async (as) => {
      const log = await founded(store(), 1, { ...nothingElse, customers: rows })
      for (const asked of ordersOf(customerList, customerQueries)) {
        const query = { ...asked, as }
        const all = await allPages((paging) =>
          store().customers(log, { ...query, size: 9, ...paging }),
        )
        expect(all, JSON.stringify(query)).toEqual(told(customerList, rows, query))
        expect(await store().count('customers', log, query)).toBe(all.length)
      }
    },
  )

  test('records are narrowed, sorted and counted as the list says', async () => {
    const log = await founded(store())
    const events = records.map(({ position }) => recorded(position))
    await store().append(log, 1, events, { ...nothingElse, audit: records })
    for (const query of ordersOf(auditList, auditQueries)) {
      const all = await allPages((paging) => store().audit(log, { ...query, size: 9, ...paging }))
      const wanted = told(auditList, placed(records), query).map(({ row }) => row)
      expect(all, JSON.stringify(query)).toEqual(wanted)
      expect(await store().count('audit', log, query)).toBe(all.length)
    }
  })

  test.each(['when', '-when', 'resource', '-resource'] as const)(
    'what is written meanwhile neither repeats nor hides a record of a later page, by %s',
    async (sort) => {
      const log = await founded(store())
      const events = records.map(({ position }) => recorded(position))
      await store().append(log, 1, events, { ...nothingElse, audit: records })
      const before = await allPages((paging) => store().audit(log, { sort, size: 50, ...paging }))
      let end = records.length + 1
      const during = await allPages(async (paging) => {
        const page = await store().audit(log, { sort, size: 5, ...paging })
        end += 1
        const audit = [auditRecord(end, { resource: { kind: 'subscription', id: 'Sub-3' } })]
        await store().append(log, end - 1, [recorded(end)], { ...nothingElse, audit })
        return page
      })
      const seen = during.filter(({ position }) => position <= records.length + 1)
      expect(seen).toEqual(before)
      expect(new Set(during.map(({ position }) => position)).size).toBe(during.length)
    },
  )

  test('customers that come meanwhile neither repeat nor hide another', async () => {
    const log = await founded(store(), 1, { ...nothingElse, customers: rows })
    let end = 1
    const seen = await allPages(async (paging) => {
      const page = await store().customers(log, { sort: '-legacy', size: 7, ...paging })
      end += 1
      const customers = [customerRow(`new-${end}`, { legacy: end % 3 })]
      await store().append(log, end - 1, [recorded(end)], { ...nothingElse, customers })
      return page
    })
    const old = seen.filter(({ customer }) => !customer.startsWith('new'))
    expect(old).toEqual(told(customerList, rows, { sort: '-legacy' }))
  })

  test('a list that is told anew has what it is given and nothing else', async () => {
    const log = await founded(store(), 2, { ...nothingElse, customers: rows })
    await expect(store().relist(log, 1, [])).rejects.toThrow('position')
    await store().relist(log, 2, [customerRow('alone', { plans: 3 })])
    expect((await store().customers(log)).items).toEqual([customerRow('alone', { plans: 3 })])
    expect(await store().get(log.id)).toMatchObject({ isListed: true })
  })
}

/** Every narrowing by every column, each way. */
function ordersOf<Query extends ListAsked>(
  { columns }: { readonly columns: Readonly<Record<string, unknown>> },
  queries: readonly Query[],
): Query[] {
  const sorts = Object.keys(columns).flatMap((name) => [name, `-${name}`])
  return queries.flatMap((query) => sorts.map((sort) => ({ ...query, sort })))
}

function told<Row, Asked extends ListAsked>(
  list: List<Row, Asked>,
  all: readonly Row[],
  query: Asked,
): readonly Row[] {
  return listed(list, all, query, { after: null, size: Infinity }).items
}

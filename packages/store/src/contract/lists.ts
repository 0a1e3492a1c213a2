import { expect, test } from 'vitest'
import { instant, type CustomerRow } from '@understudy/domain'
import { BadContinuation } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import type { Log } from '../log.ts'
import { continuationOf } from '../paging.ts'
import type { AuditQuery, CustomersQuery } from '../read-models/lists.ts'
import type { OpenedStore } from './opened-store.ts'
import { allPages } from './pages.ts'
import { auditRecord, customerRow, founded, mailMessage, recorded } from './samples.ts'

/** Read models: search, order, pages. */
export function describeLists(store: OpenedStore): void {
  async function withCustomers(rows: readonly CustomerRow[]): Promise<Log> {
    return founded(store(), 1, { ...nothingElse, customers: rows })
  }
  async function names(log: Log, query: CustomersQuery): Promise<string[]> {
    return (await allPages((paging) => store().customers(log, { ...query, ...paging }))).map(
      ({ name }) => name,
    )
  }

  test('customers are sorted without case and accents, by code point, ids breaking ties', async () => {
    const sorted = ['adatum', 'Élan', 'elan', 'Zéro', 'zeta', '王', '\uffee', '👩', '𠜎']
    const rows = sorted.map((name, index) => customerRow(`c-${index}`, { name }))
    const log = await withCustomers(rows.toReversed())
    expect(await names(log, { sort: 'name', size: 2 })).toEqual(sorted.toSorted(byFoldedName))
    const turned = ['𠜎', '👩', '\uffee', '王', 'zeta', 'Zéro', 'Élan', 'elan', 'adatum']
    expect(await names(log, { sort: '-name', size: 2 })).toEqual(turned)
  })

  test('customers are sorted by domain and by country', async () => {
    const log = await withCustomers([
      customerRow('a', { domain: 'z.example', country: 'DE' }),
      customerRow('b', { domain: 'y.example', country: 'FR' }),
      customerRow('c', { domain: 'x.example', country: 'DE' }),
    ])
    expect(await names(log, { sort: 'domain', size: 1 })).toEqual(['c', 'b', 'a'])
    expect(await names(log, { sort: '-country', size: 1 })).toEqual(['b', 'a', 'c'])
  })

  test('a search finds parts of name, domain and id, whatever the case and accents', async () => {
    const log = await withCustomers([
      customerRow('adatum', { name: 'Adatum Énergie', domain: 'adatum.example' }),
      customerRow('wingtip', { name: '100% Wing_tip', domain: 'toys.example' }),
      customerRow('c-王', { name: '王小明', domain: 'wang.example' }),
    ])
    expect(await names(log, { search: 'energ' })).toEqual(['Adatum Énergie'])
    expect(await names(log, { search: 'ÉNERG' })).toEqual(['Adatum Énergie'])
    expect(await names(log, { search: 'toys' })).toEqual(['100% Wing_tip'])
    expect(await names(log, { search: '小' })).toEqual(['王小明'])
    expect(await names(log, { search: '0%' })).toEqual(['100% Wing_tip'])
    expect(await names(log, { search: 'd_t' })).toEqual([])
    expect(await names(log, { search: '\u0000' })).toHaveLength(3)
    expect(await names(log, { search: 'wing 100%' })).toEqual(['100% Wing_tip'])
    expect(await names(log, { search: 'wing adatum' })).toEqual([])
  })

  test('a partner sees its own customers', async () => {
    const log = await withCustomers([
      customerRow('a', { partners: ['contoso', 'fabrikam'] }),
      customerRow('b', { partners: ['fabrikam'] }),
      customerRow('c', { partners: [] }),
    ])
    expect(await names(log, { partner: 'fabrikam', sort: '-name', size: 1 })).toEqual(['b', 'a'])
    expect(await names(log, { partner: 'contoso' })).toEqual(['a'])
    expect(await names(log, { partner: 'tail\u0000spin' })).toEqual([])
  })

  test('a later row of a customer replaces the earlier', async () => {
    const log = await withCustomers([customerRow('a', { name: 'Before' }), customerRow('b')])
    const customers = [customerRow('a', { name: 'Zero, after', domain: 'new.example' })]
    await store().append(log, 1, [recorded(2)], { ...nothingElse, customers })
    expect(await names(log, {})).toEqual(['b', 'Zero, after'])
    expect(await names(log, { search: 'before' })).toEqual([])
  })

  test('many customers come in pages without gaps or repeats', async () => {
    const rows = Array.from({ length: 5_432 }, (_, index) =>
      customerRow(`c-${String(index).padStart(5, '0')}`, { name: `Same ${index % 7}` }),
    )
    const log = await withCustomers(rows)
    const all = await allPages((paging) => store().customers(log, { size: 500, ...paging }))
    expect(new Set(all.map(({ customer }) => customer)).size).toBe(rows.length)
    expect(all).toHaveLength(rows.length)
  })

  test('records and messages come in order of the log, by customer, party and time, as of a position', async () => {
    const log = await founded(store())
    for (const position of [2, 3, 4]) {
      const at = instant(`2020-03-0${position}`)
      const parties = ['adatum', 'wingtip', 'contoso']
      await store().append(log, position - 1, [recorded(position)], {
        ...nothingElse,
        audit: parties.map((party) =>
          auditRecord(position, { at, party, customer: party, partner: `of-${party}` }),
        ),
        mail: parties.map((to) =>
          mailMessage(position, { at, to, customer: to, partner: `of-${to}` }),
        ),
      })
    }
    for (const list of ['audit', 'mail'] as const) {
      const read = (query: object) =>
        allPages<{ position: number; customer?: string | null }>((paging) =>
          store()[list](log, { size: 2, ...query, ...paging }),
        )
      const counted = (query: AuditQuery) => store().count(list, log, { size: 2, ...query })
      const whole = await read({})
      expect(await counted({})).toBe(whole.length)
      expect(await counted({ party: 'wingtip' })).toBe(3)
      expect(await counted({ customer: 'wingtip', atPosition: 3 })).toBe(2)
      expect(await counted({ partner: 'of-wingtip' })).toBe(3)
      expect(await read({ partner: 'of-wingtip', atPosition: 3 })).toMatchObject([
        { position: 2, customer: 'wingtip', partner: 'of-wingtip' },
        { position: 3, customer: 'wingtip', partner: 'of-wingtip' },
      ])
      expect(whole.map(({ position }) => position)).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 4])
      expect(whole.slice(0, 3).map(({ customer }) => customer)).toEqual([
        'adatum',
        'wingtip',
        'contoso',
      ])
      expect(await read({ sort: '-when' })).toEqual(whole.toReversed())
      expect(await read({ customer: 'wingtip', sort: '-when' })).toMatchObject([
        { position: 4 },
        { position: 3 },
        { position: 2 },
      ])
      expect(await read({ party: 'wingtip' })).toHaveLength(3)
      const timed = { from: '2020-03-03T00:00:00Z', until: '2020-03-04T00:00:00Z' }
      expect(await read(timed)).toHaveLength(list === 'audit' ? 3 : 9)
      expect(await read({ atPosition: 3 })).toHaveLength(6)
    }
  })

  test('a moment that no log can hold finds nothing, or everything', async () => {
    const log = await founded(store())
    expect((await store().audit(log, { from: '\u0000\ud800~' })).items).toEqual([])
    expect((await store().mail(log, { atPosition: 2 ** 31 })).items).toEqual([])
  })

  test('a continuation that was never given out is refused', async () => {
    const log = await founded(store())
    for (const continuation of [
      'nonsense!',
      '',
      continuationOf(log, 'name', ['one']),
      continuationOf(log, 'name', [1, 'b']),
      continuationOf(log, 'domain', ['a', 'b']),
      continuationOf(log, '-when', [1, 0]),
      continuationOf(log, 'when', [1.5, 0]),
      continuationOf(log, 'when', [2 ** 31, 0]),
      continuationOf(log, 'when', [-1, 0]),
      continuationOf(log, 'name', ['a\u0000', 'b']),
      continuationOf(log, 'name', ['\ud800', 'b']),
      btoa(`[${log.incarnation},"when",1e999,0]`),
    ]) {
      const page = Promise.resolve().then(() => store().customers(log, { continuation }))
      await expect(page).rejects.toThrow(BadContinuation)
      const records = Promise.resolve().then(() => store().audit(log, { continuation }))
      await expect(records).rejects.toThrow(BadContinuation)
    }
  })
}

function byFoldedName(a: string, b: string): number {
  const [left = '', right = ''] = [a, b].map((text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase(),
  )
  const points = (text: string) => Array.from(text, (point) => point.codePointAt(0) ?? 0)
  const [one, other] = [points(left), points(right)]
  for (const [index, point] of one.entries()) {
    if (point !== other[index]) return point - (other[index] ?? -1)
  }
  return one.length - other.length
}

import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { expect, test } from 'vitest'
import { auditRecord, mailMessage, recorded } from '../contract/samples.ts'
import { encode, encodeRow } from '../codec.ts'
import { drizzleStore } from './drizzle-store.ts'
import { migrate } from './migrate.ts'
import { initDbStartParams, startParams } from './pglite-settings.ts'

/** PostgreSQL keeps no U+0000 and no half of a surrogate pair in a text, and reads none out of JSON. */
const unkept = 'a\u0000b\ud800"\\u0000'

test('records and messages of a database from before are found by their partner', async () => {
  const client = await PGlite.create({ initDbStartParams, startParams })
  const db = drizzle(client)
  await migrate(db, 2)
  const event = { type: 'PartnerAgreementSigned', partner: 'contoso', signedAt: '2020-03-02' }
  const log = encode({ ...recorded(1), event, request: unkept })
  const { partner: _, ...record } = auditRecord(1, { customer: null })
  const message = mailMessage(1, { partner: 'contoso', text: unkept })
  await client.query(`insert into workspace values (1, 'old', '{}', null, null, 1)`)
  await client.query(`insert into event values ('old', 1, $1)`, [log])
  const place = `'old', 1, 0, '2020-03-02', null, 'contoso'`
  for (const [table, row] of [
    ['audit_record', record],
    ['mail_message', message],
  ] as const) {
    await client.query(`insert into ${table} values (${place}, $1)`, [encodeRow(row)])
  }

  await migrate(db)
  const store = drizzleStore(db, () => client.close())
  const old = { id: 'old', incarnation: 1 }
  expect((await store.audit(old, { partner: 'contoso' })).items).toMatchObject([
    { position: 1, customer: null, partner: 'contoso' },
  ])
  expect((await store.mail(old, { partner: 'contoso' })).items).toMatchObject([
    { position: 1, partner: 'contoso' },
  ])
  expect(await store.count('audit', old, { partner: 'fabrikam' })).toBe(0)
  expect(await store.count('audit', old, { search: 'CONTOSO noted' })).toBe(1)
  expect(await store.count('audit', old, { search: 'fabrikam' })).toBe(0)
  expect((await store.audit(old, { sort: '-event' })).items).toHaveLength(1)
  expect(await store.get('old')).toMatchObject({ isListed: false })
  await store.close()
})

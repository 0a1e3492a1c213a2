import { Hono } from 'hono'
import type { Sql } from './database.ts'

/** What a hand-written service would do at best: the statements of ours, and nothing else. No rule is asked. */
export function bareApp(sql: Sql, start: number): Hono {
  let position = start
  return new Hono()
    .get('/workspaces/:workspace/customers', async (c) => {
      const size = Number(c.req.query('size'))
      const rows = await sql.query(selectPage, [c.req.param('workspace'), size + 1])
      const items = rows.slice(0, size).map(({ record }) => JSON.parse(String(record)) as object)
      const last = rows[size - 1]
      const continuation = rows.length > size ? `${last?.['name_key']}/${last?.['customer']}` : null
      return c.json({ items, continuation })
    })
    .get('/workspaces/:workspace/customers/:customer', async (c) => {
      const { workspace, customer } = c.req.param()
      const [row] = await sql.query(selectCustomer, [workspace, customer])
      return row ? c.json(JSON.parse(String(row['record'])) as object) : c.notFound()
    })
    .post('/workspaces/:workspace/commands', async (c) => {
      const workspace = c.req.param('workspace')
      const { request, as: actor, command } = await c.req.json<Order>()
      const answered = await sql.query(selectRequest, [workspace, request])
      if (answered.length > 0) return c.json(answered[0])
      const { type: _, ...fields } = command
      const event = { type: 'SpendingBudgetSet', ...fields }
      const next = (position += 1)
      const recorded = { position: next, at, actor, request, event }
      const record = JSON.stringify(recorded)
      const party = actor.split('/')[0]
      const { customer } = command
      const audit = { workspace, position: next, ordinal: 0, at, customer, party, record }
      await sql.transaction(async (query) => {
        await query(moveEnd, [next, workspace, next - 1])
        await query(insertEvent, [JSON.stringify([{ workspace, position: next, record }])])
        await query(insertAudit, [JSON.stringify([audit])])
        await query(insertRequest, [workspace, request, next, `{"first":${next},"last":${next}}`])
      })
      return c.json({ events: [recorded] })
    })
}

interface Order {
  readonly request: string
  readonly as: string
  readonly command: { readonly type: string; readonly customer: string }
}

const at = '2020-03-02T09:00:00Z'
const selectPage =
  'select name_key, customer, record from customer where workspace = $1 order by name_key, customer limit $2'
const selectCustomer = 'select record from customer where workspace = $1 and customer = $2'
const selectRequest = 'select outcome from request where workspace = $1 and id = $2'
const moveEnd =
  'update workspace set position = $1 where id = $2 and position = $3 returning position'
const insertEvent =
  'insert into event (workspace, position, record) select workspace, position, record from json_to_recordset($1::json) as given(workspace text, position integer, record text)'
const insertAudit =
  'insert into audit_record (workspace, position, ordinal, at, customer, party, record) select workspace, position, ordinal, at, customer, party, record from json_to_recordset($1::json) as given(workspace text, position integer, ordinal integer, at text, customer text, party text, record text)'
const insertRequest =
  'insert into request (workspace, id, position, outcome) values ($1, $2, $3, $4)'

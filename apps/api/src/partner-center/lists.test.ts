import { expect, test } from 'vitest'
import { rehearsal, signedIn, type Rehearsal } from '../testing/rehearsal.ts'

const many = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'FR' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  },
  customers: Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `customer-${index}`,
      {
        country: 'FR',
        name: `${index % 2 ? 'Alpha' : 'Beta'} ${index}`,
        relationships: { contoso: {}, ...(index === 3 ? { fabrikam: {} } : {}) },
      },
    ]),
  ),
}

async function roomOfMany() {
  const room = await rehearsal()
  await room.ask('POST', '/workspaces', { id: 'many', world: many })
  return { room, user: await signedIn(room, 'many.contoso.admin-agent') }
}

async function names(room: Rehearsal, path: string, headers: Record<string, string>) {
  const { body } = await room.ask('GET', path, undefined, headers)
  const items = Object.values(body['items'] ?? {})
  return { body, names: items.map((item) => item['companyProfile']?.['companyName']) }
}

test('customers are read page by page, with the token from the body or from the link', async () => {
  const { room, user } = await roomOfMany()
  const first = await names(room, '/v1/customers?size=3', user)
  expect(first.names).toEqual(['Alpha 1', 'Alpha 3', 'Alpha 5'])
  const link = first.body['links']?.['next']
  expect(link?.['headers']?.[0]).toEqual({
    key: 'MS-ContinuationToken',
    value: first.body['continuationToken'],
  })
  const token = { ...user, 'MS-ContinuationToken': String(first.body['continuationToken']) }
  const second = await names(room, `/v1/${String(link?.['uri'])}`, token)
  expect(second.names).toEqual(['Beta 0', 'Beta 2', 'Beta 4'])
  const last = { ...user, 'MS-ContinuationToken': String(second.body['continuationToken']) }
  const third = await names(room, '/v1/customers?seekOperation=next', last)
  expect(third.names).toEqual(['Beta 6'])
  expect(third.body['continuationToken']).toBeUndefined()

  const wrong = { ...user, 'MS-ContinuationToken': 'nonsense' }
  const answer = await room.ask('GET', '/v1/customers?seekOperation=Next', undefined, wrong)
  expect(answer).toMatchObject({ status: 400, body: { code: '2000' } })
})

test.each([
  [
    { Field: 'CompanyName', Value: 'alp', Operator: 'starts_with' },
    ['Alpha 1', 'Alpha 3', 'Alpha 5'],
  ],
  [{ field: 'companyName', value: 'Beta', operator: 'StartsWith' }, 4],
  [{ Field: 'CompanyName', Value: 'pha', Operator: 'starts_with' }, []],
  [{ Field: 'Domain', Value: 'customer-2', Operator: 'startsWith' }, ['Beta 2']],
  [{ Field: 'IndirectReseller', Value: 'fabrikam', Operator: 'starts_with' }, ['Alpha 3']],
])('customers are filtered by %j', async (filter, expected) => {
  const { room, user } = await roomOfMany()
  const path = `/v1/customers?size=2&Filter=${encodeURIComponent(JSON.stringify(filter))}`
  const found: unknown[] = []
  let headers = user
  for (;;) {
    const page = await names(room, path, headers)
    found.push(...page.names)
    const token = page.body['continuationToken']
    if (token === undefined) break
    headers = { ...user, 'MS-ContinuationToken': String(token) }
  }
  if (typeof expected === 'number') expect(found).toHaveLength(expected)
  else expect(found).toEqual(expected)
})

test('a filter that makes no sense is refused', async () => {
  const { room, user } = await roomOfMany()
  for (const filter of ['{', '[]', '{"Field":"Colour","Value":"x"}', '{"Field":"Domain"}']) {
    const path = `/v1/customers?filter=${encodeURIComponent(filter)}`
    expect((await room.ask('GET', path, undefined, user)).status).toBe(400)
  }
})

test('audit records come newest first, filtered, with dates as clients write them', async () => {
  const { room, user } = await roomOfMany()
  const read = async (query: string) => {
    const { body, status } = await room.ask('GET', `/v1/auditrecords?${query}`, undefined, user)
    return { status, items: Object.values(body['items'] ?? {}) }
  }
  const { items } = await read('startDate=03%2F01%2F2020%2000:00:00')
  expect(items).toHaveLength(15)
  const typed = { Field: 'ResourceType', Value: 'Customer', Operator: 'equals' }
  const ofType = await read(`filter=${encodeURIComponent(JSON.stringify(typed))}`)
  expect(ofType.items).toHaveLength(7)
  const named = { Field: 'CompanyName', Value: 'alpha', Operator: 'substring' }
  const ofCompany = await read(`filter=${encodeURIComponent(JSON.stringify(named))}`)
  expect(ofCompany.items).toHaveLength(7)
  expect(ofCompany.items[0]).toMatchObject({
    operationStatus: 'succeeded',
    resourceNewValue: expect.any(String),
  })
  expect((await read('startDate=2020-03-02&endDate=2020-062')).status).toBe(400)
  expect((await read('startDate=2020-03-062')).status).toBe(200)
  expect((await read('startDate=2019-11-01')).status).toBe(400)
  expect((await read('startDate=yesterday')).status).toBe(400)
})

test('our own customer list is searched, sorted and paged', async () => {
  const { room } = await roomOfMany()
  const read = async (query: string) => {
    const { body } = await room.ask('GET', `/workspaces/many/customers?${query}`)
    return { body, ids: Object.values(body['items'] ?? {}).map((row) => row['customer']) }
  }
  const first = await read('sort=-name&size=2')
  expect(first.ids).toEqual(['customer-6', 'customer-4'])
  const next = await read(`sort=-name&size=2&continuation=${String(first.body['continuation'])}`)
  expect(next.ids).toEqual(['customer-2', 'customer-0'])
  expect((await read('search=alpha 5')).ids).toEqual(['customer-5'])
  expect((await room.ask('GET', '/workspaces/many/customers?continuation=x')).status).toBe(400)
  expect((await room.ask('GET', '/workspaces/many/customers?size=many')).status).toBe(400)
})

test('a workspace of more than a thousand events knows all its GUIDs', async () => {
  const { room } = await roomOfMany()
  const customers = Object.fromEntries(
    Array.from({ length: 1100 }, (_, index) => [
      `c-${index}`,
      { country: 'FR', relationships: { contoso: {} } },
    ]),
  )
  await room.ask('POST', '/workspaces', { id: 'large', world: { ...many, customers } })
  const user = await signedIn(room, 'large.contoso.admin-agent')
  const { body } = await room.ask('GET', '/v1/customers/c-1099', undefined, user)
  const again = await room.ask('GET', `/v1/customers/${String(body['id'])}`, undefined, user)
  expect(again.body['companyProfile']).toMatchObject({ domain: 'c-1099.example' })
})

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gathered } from '../gathered.ts'
import { readLimits } from './read-limits.ts'

const customer = '6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc'
const subscription = '0d5d1c9a-7c55-4a0e-9a8e-5f3a0c1b2d3e'
const line = {
  CustomerId: customer,
  CustomerName: 'Nordwind',
  ProductId: 'CFQ7TTC0LF8Q',
  SkuId: '0001',
  EffectiveUnitPrice: 12.5,
  SubscriptionId: subscription,
  ProductQualifiers: ['a'],
}

function read(bytes: Uint8Array | string) {
  return gathered([{ name: 'given', bytes: Buffer.from(bytes) }])
}

test('the export of 2025, packed lines of JSON, is read; a line that is none is said, and the rest goes in', () => {
  const text = `${JSON.stringify(line)}\n{"CustomerId":\n\n${JSON.stringify({ ...line, CustomerName: 'Later' })}\n`
  const told = read(gzipSync(text))
  expect(told.files).toEqual([
    { file: 'given', format: 'one-time-reconciliation', lines: 2, taken: 2 },
  ])
  expect(told.mistakes.map(({ kind, line: at, value }) => [kind, at, value])).toEqual([
    ['not-json', 2, '{"CustomerId":'],
  ])
  expect(told.customers.get(customer)).toMatchObject({ name: 'Later', at: { line: 4 } })
  expect([...told.subscriptions.keys()]).toEqual([subscription])
})

test('daily rated usage says where its customer is, in capitals', () => {
  const used = { ...line, CustomerCountry: 'de', UsageDate: '2025-03-04', EntitlementId: customer }
  const told = read(JSON.stringify(used))
  expect(told.files).toMatchObject([{ format: 'daily-usage', taken: 1 }])
  expect(told.customers.get(customer)).toMatchObject({ name: 'Nordwind', country: 'DE' })
})

test('parts of gzip after each other are one file', () => {
  const parts = [{ ...line, CustomerName: 'First' }, line].map((one) =>
    gzipSync(`${JSON.stringify(one)}\n`),
  )
  expect(read(Buffer.concat(parts)).files[0]).toMatchObject({ lines: 2, taken: 2 })
})

test('daily rated usage is told apart from the one-time file', () => {
  const usage = { ...line, EntitlementId: subscription, UsageDate: '2025-03-04', Quantity: 3 }
  expect(read(JSON.stringify(usage)).files[0]).toMatchObject({ format: 'daily-usage', taken: 1 })
})

test('what Graph answers of users has their licences by id, and says when a page is missing', () => {
  const e3 = '6fd2c87f-b296-42f0-b197-1e91e994b900'
  const users = {
    '@odata.nextLink': 'https://graph.microsoft.com/v1.0/users?$skiptoken=x',
    value: [
      {
        displayName: 'Ada',
        userPrincipalName: 'Ada@nordwind.example',
        assignedLicenses: [{ disabledPlans: [], skuId: e3 }],
      },
      { displayName: 'Bo', userPrincipalName: 'bo@nordwind.example', assignedLicenses: [] },
    ],
  }
  for (const text of [JSON.stringify(users), JSON.stringify(users, null, 2)]) {
    const told = read(text)
    expect(told.files[0]).toMatchObject({ format: 'users-export', lines: 2, taken: 2 })
    expect(told.users.get('ada@nordwind.example')).toMatchObject({ name: 'Ada', licenses: [e3] })
    expect(told.users.get('bo@nordwind.example')?.licenses).toEqual([])
    expect(told.mistakes.map(({ kind }) => kind)).toEqual(['pages-missing'])
  }
})

const bomb = gzipSync(Buffer.alloc(readLimits.bytesMax + 1, 'a'))

test.each<readonly [what: string, bytes: Uint8Array | string, kind: string]>([
  ['a small file that unpacks to more than is read', bomb, 'unpacked-too-large'],
  [
    'a packed file that was cut off',
    gzipSync('a,b\n'.repeat(90_000)).subarray(0, -9),
    'archive-damaged',
  ],
  [
    'a packed file in which a byte was changed',
    changed(gzipSync('a,b\n'.repeat(90_000))),
    'archive-damaged',
  ],
  ['nothing but the mark of gzip', new Uint8Array([0x1f, 0x8b]), 'archive-damaged'],
  ['JSON that is cut off', '{"value":[{"a":1},\n{"a":2},\n', 'not-json'],
  ['brackets without an end', '['.repeat(2_000_000), 'not-json'],
  ['an object of too many properties', JSON.stringify(wide()), 'too-many-columns'],
  ['a value without an end', JSON.stringify({ a: 'z'.repeat(40_000) }), 'cell-too-long'],
  ['zeros in packed text', gzipSync('{"a":"\0"}'), 'not-text'],
])('%s: said once, and nothing of it is believed', (_, bytes, kind) => {
  const told = read(bytes)
  expect(told.mistakes.map((one) => one.kind).filter((one) => one !== 'format-unknown')).toEqual([
    kind,
  ])
  expect(told.customers.size).toBe(0)
})

test('names that objects have of their own are columns like any other', () => {
  const text = `{"__proto__":"x","constructor":"y",${JSON.stringify(line).slice(1)}`
  expect(read(text).customers.get(customer)?.name).toBe('Nordwind')
})

function changed(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = copy.length - 6
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

function wide(): object {
  return Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`c${index}`, 1]))
}

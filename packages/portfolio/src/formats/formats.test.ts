import { expect, test } from 'vitest'
import { gathered } from '../gathered.ts'
import type { GivenFile } from '../read/table.ts'

const customer = '6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc'
const subscription = '0d5d1c9a-7c55-4a0e-9a8e-5f3a0c1b2d3e'

function file(text: string, encode = (told: string): Uint8Array => new TextEncoder().encode(told)) {
  return { name: 'given.csv', bytes: encode(text) } satisfies GivenFile
}

const rows: readonly [format: string, text: string, about: string][] = [
  [
    'customers-export',
    `Microsoft ID,Company name,Primary domain name,Relationship\n${customer},Nordwind,nordwind.example,Cloud Reseller`,
    `customer ${customer}`,
  ],
  [
    'customers-export',
    `ID Microsoft;Nom de la société;Nom de domaine principal;Relation\n${customer};Nordwind;nordwind.example;Revendeur`,
    `customer ${customer}`,
  ],
  [
    'subscriptions-export',
    `Subscription ID,Subscription,Quantity,Status,Reseller\n${subscription},Office 365 E3,12,Active,5123456`,
    `subscription ${subscription}`,
  ],
  [
    'batch-customers',
    `TenantId,Domain,CompanyName\n${customer},nordwind.example,Nordwind`,
    `customer ${customer}`,
  ],
  [
    'batch-subscriptions',
    `CustomerTenantId,CustomerName,LegacySubscriptionId,LegacyProductName,ExpirationDate,CurrentSeatCount\n${customer},Nordwind,${subscription},Office 365 E3,05/31/2022 00:00:00,25`,
    `subscription ${subscription}`,
  ],
  [
    'license-reconciliation',
    `CustomerId,CustomerName,SyndicationPartnerSubscriptionNumber,DurableOfferID,OfferName,Quantity\n${customer.toUpperCase()},Nordwind,${subscription},796b6b5f-613c-4e24-a17c-eba730d49c02,Office 365 E3,12`,
    `subscription ${subscription}`,
  ],
  [
    'usage-reconciliation',
    `CustomerId,CustomerCompanyName,SubscriptionId,ConsumedQuantity\n${customer},Nordwind,${subscription},31.5`,
    `subscription ${subscription}`,
  ],
  [
    'one-time-reconciliation',
    `CustomerId,CustomerName,CustomerCountry,ProductId,SkuId,AvailabilityId,EffectiveUnitPrice,SubscriptionId\n${customer},Nordwind,de,CFQ7TTC0LF8Q,0001,X,1,${subscription}`,
    `subscription ${subscription}`,
  ],
  [
    'users-export',
    'Display name,User principal name,Licenses\nAda,ada@nordwind.example,Enterprise Mobility + Security E3+Office 365 E3',
    'user ada@nordwind.example',
  ],
  [
    'attestations',
    `CustomerTenantId,LastAgreementDate,PartnerAttestationCompleted\n${customer},2019-11-20 00:00:00,True`,
    `agreement ${customer}`,
  ],
  [
    'template',
    `Customer ID,Customer name,Purchased subscription,Product\n${customer},Nordwind,${subscription},Office 365 E3`,
    `subscription ${subscription}`,
  ],
]

test.each(rows)('a file of the format %s is known by its columns', (format, text, about) => {
  const told = gathered([file(text)])
  expect(told.files).toEqual([{ file: 'given.csv', format, lines: 1, taken: 1 }])
  expect(told.mistakes).toEqual([])
  const [kind = '', id = ''] = about.split(' ')
  const maps = {
    customer: told.customers,
    subscription: told.subscriptions,
    user: told.users,
    agreement: told.agreements,
  }
  expect([...maps[kind as keyof typeof maps].keys()]).toEqual([id])
})

test('licences of one cell are taken apart, and a product keeps its own plus', () => {
  const { users } = gathered([file(rows[8]?.[1] ?? '')])
  expect(users.get('ada@nordwind.example')?.licenses).toEqual([
    'Enterprise Mobility + Security E3',
    'Office 365 E3',
  ])
})

test.each<readonly [string, (text: string) => Uint8Array]>([
  ['UTF-8 with a mark', (text) => new TextEncoder().encode(`\u{FEFF}${text}`)],
  ['UTF-16', (text) => utf16(`\u{FEFF}${text}`)],
  ['UTF-16 without a mark', utf16],
  ['Windows-1252', (text) => Uint8Array.from(text, (sign) => cp1252[sign] ?? sign.charCodeAt(0))],
])('names come as they are written in %s', (_, encode) => {
  const name = 'Société d’Été €'
  const text = `TenantId,Domain,CompanyName\n${customer},ete.example,${name}`
  expect(gathered([file(text, encode)]).customers.get(customer)?.name).toBe(name)
})

const cp1252: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92 }

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

test('what is wrong in a cell is told with its place, and the rest goes in', () => {
  const text = [
    'CustomerTenantId,CustomerName,LegacySubscriptionId,LegacyProductName,ExpirationDate,CurrentSeatCount',
    `${customer},Nordwind,${subscription},Office 365 E3,31/12/2020,many`,
    `nobody,Nordwind,${subscription},Office 365 E3,,3`,
    '',
    '"Total, of all",,,,,3',
  ].join('\n')
  const told = gathered([file(text)])
  const place = { file: 'given.csv', line: 2 }
  expect(told.mistakes).toEqual([
    {
      ...place,
      column: 'CurrentSeatCount',
      kind: 'not-a-number',
      value: 'many',
      instead: null,
    },
    {
      ...place,
      column: 'ExpirationDate',
      kind: 'day-before-month',
      value: '31/12/2020',
      instead: '2020-12-31',
    },
    {
      file: 'given.csv',
      line: 3,
      column: 'CustomerTenantId',
      kind: 'not-an-id',
      value: 'nobody',
      instead: null,
    },
    {
      file: 'given.csv',
      line: 5,
      column: 'CustomerTenantId',
      kind: 'not-an-id',
      value: 'Total, of all',
      instead: null,
    },
  ])
  expect(told.subscriptions.get(subscription)).toMatchObject({ ends: '2020-12-31' })
})

test('what two files say otherwise is told, and the first of the formats holds', () => {
  const first = { ...file(rows[0]?.[1] ?? ''), name: 'b.csv' }
  const second = {
    ...file(`TenantId,Domain,CompanyName\n${customer},other.example,Nordwind`),
    name: 'a.csv',
  }
  const told = gathered([second, first])
  expect(told.customers.get(customer)?.domain).toBe('nordwind.example')
  expect(told.mistakes).toEqual([
    {
      file: 'a.csv',
      line: 2,
      column: 'domain',
      kind: 'told-otherwise',
      value: 'other.example',
      instead: 'nordwind.example',
    },
  ])
})

import { expect, test } from 'vitest'
import { billingFiles, type AnyRow } from './billing-file.ts'
import { compareRows } from './compare.ts'
import { csvLines } from './csv.ts'
import { readFile, textOf } from './read-file.ts'

const file = billingFiles['license-reconciliation']

const row: AnyRow = {
  ...Object.fromEntries(file.columns.map((column) => [column, ''])),
  CustomerId: '6f1d2c3b-8a90-4b7e-8d15-11aa22bb33cc',
  CustomerName: 'Nordwind\nGartenbau',
  SyndicationPartnerSubscriptionNumber: '5d7b9e2a-3c44-4e55-9f66-7788990011aa',
  ChargeStartDate: '2020-03-01T00:00:00Z',
  ChargeEndDate: '2020-03-31T23:59:00Z',
  ChargeType: 'Cycle fee',
  UnitPrice: '17.20',
  Quantity: '12',
  Amount: '206.40',
}
const other = { ...row, ChargeType: 'Cancel fee' }
const text = [...csvLines(file, [row, other])].join('')

test('columns of other years and in other letters are those that are meant', () => {
  const header = text.replace('ResellerMpnId', 'Tier2MPNID').replace('OrderId', 'ORDERID')
  expect(readFile(header)).toMatchObject({ name: 'license-reconciliation', faults: [] })
  const without = file.columns.filter((column) => column !== 'ResellerMpnId').join(',')
  expect(readFile(without)).toMatchObject({ name: 'license-reconciliation', faults: [] })
})

test.each([
  [
    'a column that nobody knows',
    (from: string) => from.replace('DomainName', 'Domain'),
    [
      { kind: 'unknown-column', name: 'Domain' },
      { kind: 'missing-column', name: 'DomainName' },
    ],
  ],
  [
    'a column that is there twice',
    (from: string) => from.replace('DomainName', 'Currency'),
    [
      { kind: 'doubled-column', name: 'Currency' },
      { kind: 'missing-column', name: 'DomainName' },
    ],
  ],
  [
    'a number that is none, after a name of two lines',
    (from: string) => from.replace(/206\.40(?=[^]*206\.40)/, 'x').replace(/206\.40/, '206,40'),
    [
      { kind: 'number', line: 2, name: 'Amount', text: 'x' },
      { kind: 'cells', line: 4, expected: 28, found: 29 },
    ],
  ],
  [
    'a day that is none',
    (from: string) => from.replace('3/1/2020', '13/1/2020'),
    [{ kind: 'moment', line: 2, name: 'ChargeStartDate', text: '13/1/2020 0:00' }],
  ],
  [
    'a quote that is never closed',
    (from: string) => `${from},"open\r\n`,
    [{ kind: 'quotes', line: 6 }],
  ],
  ['another file', () => 'Microsoft ID,Company name\r\n1,2\r\n', [{ kind: 'no-such-file' }]],
  ['nothing', () => '', [{ kind: 'no-such-file' }]],
])('%s is said where it is', (_, change, faults) => {
  expect(readFile(change(text)).faults).toEqual(faults)
})

test('bytes that are no UTF-8 are said with line and column', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('a,b\r\nc,'), 0xe9, 0x0d])
  expect(textOf(bytes)).toEqual({ kind: 'encoding', line: 2, column: 3 })
  expect(textOf(new TextEncoder().encode('\uFEFFé'))).toBe('é')
})

const ours = [row, other].map((one) => ({ row: one, rule: 'BILL-02' }))

test('a file of the same lines in another order, with numbers and GUIDs written otherwise, is alike', () => {
  const theirs = [
    { line: 2, row: { ...other, Amount: '206.4' } },
    { line: 4, row: { ...row, CustomerId: String(row['CustomerId']).toUpperCase() } },
  ]
  expect(compareRows(file, theirs, ours)).toEqual({ alike: 2, differences: [] })
})

test('a wrong cell, a line too many and a line that is missing are told apart', () => {
  const theirs = [
    { line: 2, row: { ...row, Amount: '206.50' } },
    { line: 4, row: { ...row, ChargeType: 'Renew fee' } },
  ]
  const { alike, differences } = compareRows(file, theirs, ours)
  expect(alike).toBe(0)
  expect(differences).toMatchObject([
    {
      kind: 'differs',
      line: 2,
      rule: 'BILL-02',
      cells: [{ column: 'Amount', theirs: '206.50', ours: '206.40' }],
    },
    { kind: 'extra', line: 4, rule: null },
    { kind: 'absent', line: null, rule: 'BILL-02' },
  ])
})

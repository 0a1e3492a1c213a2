import { expect, test } from 'vitest'
import { instant } from '../../kernel/calendar.ts'
import { partnerId } from '../../model/ids.ts'
import type { UsageInvoice, UsageLine } from '../../model/ledger/usage-invoice.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { adatum, advance, given, shop, sold, when } from '../../testing/index.ts'
import { usageProofs } from './usage-proof.ts'

const meter = 'cceae6f5-49e9-55b3-9baf-4ca3a945619c'
const held = shop({
  subscriptions: {
    'sub-1': {
      offer: sold.azure,
      partner: 'contoso',
      purchased: '2019-06-01',
      usage: { meter, unitsPerHour: '1' },
    },
  },
})
const { after: lived } = when(given(held), advance('75d'))
const minutesADay = 24 * 60

function proofWith(change: (customer: Customer) => Customer) {
  const customer = change(adatum(lived))
  const [azure] = customer.azureSubscriptions.rows()
  if (azure === undefined) throw new Error('there is Azure')
  const [proof] = usageProofs(azure, customer, lived.world, lived.world.now)
  if (proof === undefined) throw new Error('there is a meter')
  return proof
}

/** The first invoice as somebody has changed it. */
function invoiceWith(change: (invoice: UsageInvoice, line: UsageLine) => Partial<UsageInvoice>) {
  return (customer: Customer): Customer => {
    const [invoice] = customer.invoices.rows()
    const [line] = invoice?.lines ?? []
    if (!invoice || !line) throw new Error('there is an invoice')
    const changed = { ...invoice, ...change(invoice, line) }
    return { ...customer, invoices: customer.invoices.with(invoice.number, changed) }
  }
}

function stretchesWith(change: (from: Customer) => object) {
  return (customer: Customer): Customer => {
    const [azure] = customer.azureSubscriptions.rows()
    if (azure === undefined) throw new Error('there is Azure')
    const changed = { ...azure, ...change(customer) }
    return {
      ...customer,
      azureSubscriptions: customer.azureSubscriptions.with(azure.id, changed),
    }
  }
}

test('metered is invoiced, pending and written off, to the minute', () => {
  const proof = proofWith((customer) => customer)
  expect(proof.faults).toEqual([])
  expect(proof.invoiced).toBeGreaterThan(28 * minutesADay)
  expect(proof.pending).toBeGreaterThan(minutesADay)
  expect(proof.writtenOff).toBeGreaterThan(200 * minutesADay)
  expect(proof.invoiced + proof.pending + proof.writtenOff).toBe(proof.metered)
})

test('a line that ends a minute too late is billed twice for that minute, by both invoices', () => {
  const second = adatum(lived).invoices.rows()[1]
  const next = second?.lines[0]?.from
  if (next === undefined || second === undefined) throw new Error('there are two invoices')
  const late = instant(next.replace('00:00:00', '00:01:00'))
  const proof = proofWith(
    invoiceWith((_, line) => ({ lines: [{ ...line, until: late, minutes: line.minutes + 1 }] })),
  )
  const first = adatum(lived).invoices.rows()[0]
  expect(proof.faults).toEqual([
    {
      kind: 'billed-twice',
      rule: 'INV-03',
      entitlement: 'sub-1',
      meter,
      from: next,
      until: late,
      partners: ['contoso'],
      invoices: [first?.number, second.number],
      events: expect.arrayContaining([first?.closedBy, second.closedBy]) as number[],
    },
  ])
})

test('a line that is left out is billed to nobody', () => {
  const proof = proofWith(invoiceWith(() => ({ lines: [] })))
  expect(proof.faults).toMatchObject([{ kind: 'billed-to-nobody', rule: 'AZT-10', invoices: [] }])
  expect(proof.faults[0]?.events).toHaveLength(1)
})

test('an invoice to another partner than pays is seen', () => {
  const proof = proofWith(invoiceWith(() => ({ partner: partnerId('fabrikam') })))
  expect(proof.faults).toMatchObject([
    { kind: 'billed-to-another', rule: 'BILL-01', partners: ['contoso', 'fabrikam'] },
  ])
})

test('minutes that an invoice asks for and that are not in its time are seen', () => {
  const proof = proofWith(
    invoiceWith((_, line) => ({ lines: [{ ...line, minutes: -line.minutes }] })),
  )
  expect(proof.faults).toMatchObject([{ kind: 'counted-wrongly', rule: 'INV-13' }])
})

test('time that is paid for without running is seen', () => {
  const proof = proofWith(stretchesWith(() => ({ running: [] })))
  expect(proof.faults[0]).toMatchObject({ kind: 'billed-without-running', rule: 'INV-03' })
})

test('two partners who pay for one minute are seen', () => {
  const proof = proofWith(
    stretchesWith((customer) => {
      const [stretch] = customer.azureSubscriptions.rows()[0]?.billing ?? []
      if (stretch?.payer.stream !== 'legacy') throw new Error('there is a stretch')
      const other = { ...stretch.payer, partner: partnerId('fabrikam') }
      const from = instant(lived.world.now.replace('T09:00', 'T08:00'))
      return { billing: [stretch, { ...stretch, from, payer: other }] }
    }),
  )
  expect(proof.faults).toMatchObject([
    { kind: 'billed-to-two', rule: 'AZT-10', partners: ['contoso', 'fabrikam'] },
  ])
})

test('each meter is proved by itself, and one that the subscription has not is named', () => {
  const other = '11111111-49e9-55b3-9baf-4ca3a945619c' as UsageLine['meter']
  const customer = invoiceWith((_, line) => ({ lines: [line, { ...line, meter: other }] }))(
    adatum(lived),
  )
  const [azure] = customer.azureSubscriptions.rows()
  if (azure === undefined) throw new Error('there is Azure')
  const [own, wrong] = usageProofs(azure, customer, lived.world, lived.world.now)
  expect(own).toMatchObject({ meter, faults: [] })
  expect(wrong).toMatchObject({
    meter: other,
    metered: 0,
    faults: [{ kind: 'billed-without-running', meter: other }],
  })
})

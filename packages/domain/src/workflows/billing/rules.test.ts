import { expect, test } from 'vitest'
import { adatum, given, refusedWith, trading, when, type Told } from '../../testing/index.ts'

const period = { from: '2020-03-01', until: '2020-04-01' }

const issue = (type: 'IssueUsageInvoice' | 'IssueLicenseInvoice', actor: string): Told => [
  actor,
  {
    type,
    customer: 'adatum',
    partner: 'northwind',
    ...period,
    ...(type === 'IssueUsageInvoice' ? { stream: 'legacy' } : {}),
  },
]

const begun = () =>
  given(
    trading({
      subscriptions: {
        mail: {
          offer: '195416c1-3447-423a-b37b-ee59a99a19c4',
          partner: 'northwind',
          purchased: '2020-02-10',
        },
      },
    }),
  )

test('nobody but the clock issues an invoice', () => {
  for (const type of ['IssueUsageInvoice', 'IssueLicenseInvoice'] as const) {
    const byPerson = issue(type, 'northwind/global-admin')
    expect(refusedWith(begun(), byPerson)).toBe('only-the-clock-invoices')
  }
})

test('a period of licences is closed once', () => {
  const byClock = issue('IssueLicenseInvoice', 'microsoft/system')
  const once = when(begun(), byClock).after
  const again = when(once, byClock).after
  expect(adatum(once).licenseInvoices.rows()).toHaveLength(1)
  expect(again.log).toHaveLength(once.log.length)
})

test('a rate is stated once for a month, in any currency but that of the list', () => {
  const rate = (text: string): Told => [
    'microsoft/system',
    { type: 'StateExchangeRate', currency: 'EUR', month: '2020-03', rate: text },
  ]
  const { after } = when(given(trading()), rate('0.9'))
  expect(after.world.settings.exchangeRates).toEqual({ EUR: { '2020-03': '0.9' } })
  expect(refusedWith(after, rate('0.91'))).toBe('exchange-rate-fixed')
  expect(when(after, rate('0.90')).after.log).toHaveLength(after.log.length)
})

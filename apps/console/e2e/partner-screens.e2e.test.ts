import { test } from 'vitest'
import { openSite } from './open-site.ts'
import { expectSoundAndNarrow, openPage, openScreen } from './reader.ts'

/** Contoso must leave direct billing, asks Wingtip, and is measured short on 12 November 2025. */
const leaving = {
  partners: {
    contoso: {
      name: 'Contoso',
      kind: 'direct-bill',
      country: 'FR',
      onboarded: '2019-11-12',
      enrolled: '2025-10-01',
      providers: ['wingtip'],
      profile: { email: 'mpn@contoso.example' },
    },
    wingtip: { name: 'Wingtip Toys International', kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: {
      name: 'Adatum Corporation',
      country: 'FR',
      agreement: { signed: '2020-02-10' },
      relationships: { contoso: { since: '2018-01-10' }, wingtip: { since: '2025-10-01' } },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          purchased: '2025-02-01',
          quantity: 10,
        },
      },
      newCommerce: {
        teams: { product: 'CFQ7TTC0LF8Q:0001', partner: 'contoso', purchased: '2025-06-02' },
      },
    },
    litware: { country: 'FR', relationships: { contoso: { since: '2020-01-10' } } },
  },
}

const handOver = {
  type: 'RequestSubscriptionTransfer',
  partner: 'contoso',
  customer: 'adatum',
  provider: 'wingtip',
  transfer: 'transfer.adatum.1',
  subscriptions: ['office'],
  finalityAccepted: true,
}

/** Contoso provides; Northwind has authorized it, Tailspin has been asked. */
const providing = {
  partners: {
    contoso: { name: 'Contoso', kind: 'indirect-provider', country: 'FR' },
    northwind: {
      name: 'Northwind Traders',
      kind: 'indirect-reseller',
      country: 'FR',
      providers: ['contoso'],
    },
    tailspin: { name: 'Tailspin', kind: 'indirect-reseller', country: 'FR' },
  },
  customers: {},
}

const site = openSite()
const widths = [390, 1440, 1920]

test('the screens of whoever leaves direct billing fit every window in every language', async () => {
  await site().found('leaving', leaving, '2025-11-11T09:00:00Z')
  await site().send('leaving', 'contoso/admin-agent', handOver)
  await site().send('leaving', 'microsoft/system', { type: 'AdvanceClock', by: '30d' })
  const room = `${site().address}/rehearsals/leaving`
  const screens = ['overview', 'programs', 'incentives', 'journey', 'providers', 'transfers']
  const others = ['invoices', 'customers/adatum/transfers', 'customers']
  await expectSoundAndNarrow(
    site().browser,
    [...screens, ...others].map((one) => `${room}/${one}`),
    widths,
  )
})

test('so do those of a provider, and the page on which it is authorized', async () => {
  await site().found('providing', providing, '2020-04-15T09:00:00Z')
  const ask = { type: 'RequestPartnership', partner: 'contoso', reseller: 'tailspin' }
  await site().send('providing', 'contoso/admin-agent', ask)
  const room = `${site().address}/rehearsals/providing`
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${room}/resellers`)
  await page.getByText('Waiting for the reseller').waitFor()
  await page.getByText('Northwind Traders').waitFor()
  await page.context().close()
  const screens = ['resellers', 'partnerships/tailspin/contoso', 'new-customer']
  await expectSoundAndNarrow(
    site().browser,
    screens.map((one) => `${room}/${one}`),
    widths,
  )
})

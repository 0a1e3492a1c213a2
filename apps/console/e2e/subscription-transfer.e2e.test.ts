import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

const world = {
  partners: {
    contoso: {
      name: 'Contoso',
      kind: 'direct-bill',
      country: 'FR',
      enrolled: '2019-06-03',
      providers: ['wingtip'],
    },
    wingtip: { name: 'Wingtip', kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: {
      name: 'Adatum',
      country: 'FR',
      agreement: { signed: '2020-02-10' },
      relationships: { contoso: { since: '2018-01-10' }, wingtip: {} },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          purchased: '2019-10-01',
          quantity: 10,
        },
        resting: {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          purchased: '2019-10-01',
          status: 'suspended',
        },
      },
    },
  },
}

const site = openSite()

test('a partner asks, its provider accepts, and both see what went under which id', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await site().found('going', world, '2020-04-15T09:00:00Z')
  await page.goto(`${site().address}/rehearsals/going/customers/adatum/transfers`)
  const ask = page.getByRole('region', { name: 'Choose what goes' })
  await ask.getByText('Choose a subscription first.').first().waitFor()
  const staying = page.getByRole('region', { name: 'What takes another way' }).first()
  await staying.getByText('Make it active first').waitFor()
  await ask.getByRole('checkbox', { name: /10 licences/ }).check()
  await ask.getByRole('checkbox', { name: /does not come back/ }).check()
  expect(await seriousViolations(page)).toEqual([])
  await press(page, ask.getByRole('button', { name: 'Create' }), 'Enter')
  await page.getByRole('button', { name: 'Withdraw' }).waitFor()

  await choose(page, 'Acting for', 'Wingtip')
  await page.getByRole('link', { name: 'Transfers' }).click()
  await page.getByRole('button', { name: 'Reject' }).waitFor()
  await press(page, page.getByRole('button', { name: 'Accept' }), 'Enter')
  await page.getByRole('heading', { name: /In progress/ }).waitFor()
  await site().send('going', 'microsoft/system', { type: 'AdvanceClock', by: '1h' })
  await page.getByRole('heading', { name: /Completed/ }).waitFor()
  await page.getByText('transfer.adatum.1.office').waitFor()
  await page.context().close()
})

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}`) })
    .first()
    .click()
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
}

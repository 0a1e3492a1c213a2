import { seriousViolations } from '@understudy/harness/axe'
import { expect, test } from 'vitest'
import { choose, goTo, openPage, press } from './reader.ts'
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
  const list = page.getByRole('table', { name: 'Transfers' })
  await list.getByText('Active', { exact: true }).waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await choose(page, 'State', 'State: Completed')
  await list.getByText('Active', { exact: true }).waitFor({ state: 'detached' })
  await choose(page, 'State', 'State: All')
  await press(page, list.getByRole('row').filter({ hasText: 'Adatum' }), 'Enter')
  await page.getByRole('button', { name: 'Reject' }).waitFor()
  await press(page, page.getByRole('button', { name: 'Accept' }), 'Enter')
  await page.getByRole('heading', { name: /In progress/ }).waitFor()
  await site().send('going', 'microsoft/system', { type: 'AdvanceClock', by: '1h' })
  await page.getByRole('heading', { name: /Completed/ }).waitFor()
  await page.getByText('transfer.adatum.1.office').waitFor()
  await page.context().close()
})

test('what was asked is withdrawn, asked again and rejected, and reads on a phone', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await site().found('staying', world, '2020-04-15T09:00:00Z')
  await page.goto(`${site().address}/rehearsals/staying/customers/adatum/transfers`)
  const ask = async () => {
    const form = page.getByRole('region', { name: 'Choose what goes' })
    await form.getByRole('checkbox', { name: /10 licences/ }).check()
    await form.getByRole('checkbox', { name: /does not come back/ }).check()
    await press(page, form.getByRole('button', { name: 'Create' }), 'Enter')
  }
  await ask()
  await press(page, page.getByRole('button', { name: 'Withdraw' }), 'Enter')
  await page.getByRole('heading', { name: /Withdrawn/ }).waitFor()
  await ask()
  await page.getByRole('button', { name: 'Withdraw' }).waitFor()
  await choose(page, 'Acting for', 'Wingtip')
  await press(page, page.getByRole('button', { name: 'Reject' }), 'Enter')
  await page.getByRole('heading', { name: /Rejected/ }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.context().close()
})

const short = {
  partners: {
    contoso: { ...world.partners.contoso, onboarded: '2019-11-12' },
    wingtip: world.partners.wingtip,
  },
  customers: {
    adatum: {
      ...world.customers.adatum,
      relationships: { contoso: { since: '2018-01-10' }, wingtip: { since: '2025-10-01' } },
      subscriptions: {
        office: { ...world.customers.adatum.subscriptions.office, purchased: '2025-02-01' },
      },
      newCommerce: {
        teams: { product: 'CFQ7TTC0LF8Q:0001', partner: 'contoso', purchased: '2025-06-02' },
      },
    },
  },
}

test('measured short in 2025, a partner moves what can be moved before the sixtieth day', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await site().found('short', short, '2025-11-11T09:00:00Z')
  const at = (screen: string) => `${site().address}/rehearsals/short/${screen}`
  await page.goto(at('programs'))
  await goTo(page, '2025-11-12', '12 Nov 2025')
  await page.getByText('Restricted', { exact: true }).first().waitFor()

  const board = page.getByRole('table', { name: 'Customers on their way' })
  await page.getByRole('link', { name: 'Leaving direct billing' }).first().click()
  await board.getByText('Request the transfer').waitFor()
  await board.getByText('is transferred when the new partner asks').waitFor()

  await page.goto(at('customers/adatum/transfers'))
  await page.getByText('The partner that takes it over asks for it').waitFor()
  const ask = page.getByRole('region', { name: 'Choose what goes' })
  await ask.getByRole('checkbox', { name: /10 licences/ }).check()
  await ask.getByRole('checkbox', { name: /does not come back/ }).check()
  await press(page, ask.getByRole('button', { name: 'Create' }), 'Enter')
  await page.getByRole('button', { name: 'Withdraw' }).waitFor()
  await goTo(page, '2025-12-10', '10 Dec 2025')
  await choose(page, 'Acting for', 'Wingtip')
  await page.goto(at('customers/adatum/transfers'))
  await press(page, page.getByRole('button', { name: 'Accept' }), 'Enter')
  await page.getByRole('button', { name: '+1 hour' }).click()
  await page.getByRole('heading', { name: /Completed/ }).waitFor()

  await choose(page, 'Acting for', 'Contoso')
  await page.getByRole('link', { name: 'Leaving direct billing' }).first().click()
  await board.getByText('Go the other ways').waitFor()
  await page.context().close()
})

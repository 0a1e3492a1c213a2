import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { expectSoundAndNarrow, openPage, openScreen, press } from './reader.ts'
import { openSite } from './open-site.ts'

const world = {
  partners: {
    contoso: {
      name: 'Contoso',
      kind: 'indirect-provider',
      country: 'DE',
      providerProfile: { training: ['sales'], creditDays: 45 },
    },
    tailspin: { name: 'Tailspin', kind: 'indirect-provider', country: 'US' },
    northwind: { name: 'Northwind', kind: 'direct-bill', country: 'FR', enrolled: '2019-05-01' },
  },
  customers: {
    adatum: {
      name: 'Adatum',
      country: 'FR',
      relationships: { northwind: { since: '2018-01-01' } },
    },
  },
}

const site = openSite()
const room = (name: string, page: string) => `${site().address}/rehearsals/${name}/${page}`

test('a provider asks, the reseller authorizes, and a customer is handed over and a new one made', async () => {
  await site().found('partners', world, '2020-04-01T09:00:00Z')
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, room('partners', 'partnerships/northwind/contoso'))
  await page.getByRole('button', { name: 'Act as global admin of the reseller' }).click()
  await page.getByRole('button', { name: /^Have Contoso ask/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Indirect resellers' }).waitFor()
  await actAs(page, 'Contoso')
  await press(page, page.getByRole('button', { name: 'Request a partnership' }), 'Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Draft of the e-mail').fill('Work with us.')
  await dialog.getByText('The e-mail no longer contains the link.').first().waitFor()
  await dialog.getByLabel('Draft of the e-mail').fill('Work with us: {link}')
  await press(page, dialog.getByRole('button', { name: 'Done' }), 'Enter')
  await page.getByText('Waiting for the reseller').waitFor()

  await page.getByRole('link', { name: 'Mailbox' }).click()
  await page.getByRole('link', { name: /^https:\/\/partner-center\.example\/partnerships/ }).click()
  await press(
    page,
    page.getByRole('button', { name: 'Act as global admin of the reseller' }),
    'Enter',
  )
  await page.getByText('Nobody has ticked yet what Contoso is authorized to do.').first().waitFor()
  await page.getByRole('checkbox', { name: /^I authorize Contoso/ }).check()
  await press(page, page.getByRole('button', { name: 'Authorize indirect provider' }), 'Enter')
  await page.getByText('This provider is authorized.').waitFor()

  await page.getByRole('main').getByRole('link', { name: 'Indirect providers' }).click()
  await page.getByRole('row', { name: /^Contoso.*Authorized.*Sales.*45/ }).waitFor()
  await page.getByRole('row', { name: /^Tailspin.*None.*assumed/ }).waitFor()
  await press(page, page.getByRole('button', { name: 'Remove admin access: Contoso' }), 'Enter')
  await page.getByText('Admin access to the work account').waitFor({ state: 'detached' })

  await openScreen(page, room('partners', 'customers/adatum/relationship'))
  const form = page.getByRole('form', { name: 'Transfer customer on an indirect provider' })
  await actAs(page, 'Northwind')
  await press(page, form.getByRole('button', { name: 'Save and continue' }), 'Enter')
  await page.getByRole('heading', { level: 3, name: 'Contoso' }).waitFor()

  await openScreen(page, room('partners', 'customers'))
  await actAs(page, 'Contoso')
  await page.getByRole('link', { name: 'Create customer' }).click()
  await page.getByText('has not named the reseller').first().waitFor()
  await page.getByLabel('Name of the company').fill('Alpine Ski House')
  await page.getByLabel('Domain').fill('alpine.onmicrosoft.com')
  await page.getByRole('button', { name: /^Country\/region Germany/ }).click()
  await page.getByRole('option', { name: 'France', exact: true }).click()
  await page.getByRole('button', { name: /Reseller/ }).click()
  await page.getByRole('option', { name: 'Northwind' }).click()
  await press(page, page.getByRole('button', { name: 'Create customer' }), 'Enter')
  await page.getByRole('heading', { level: 1, name: 'Alpine Ski House' }).waitFor()
  await page.context().close()

  const pages = ['providers', 'new-customer']
  await expectSoundAndNarrow(
    site().browser,
    pages.map((one) => room('partners', one)),
  )
})

async function actAs(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /Acting for/ })
    .first()
    .click()
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
}

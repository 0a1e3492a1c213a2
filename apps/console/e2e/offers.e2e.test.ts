import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { expectSoundAndNarrow, openPage, openScreen, press } from './reader.ts'

const partners = { contoso: { name: 'Contoso', kind: 'direct-bill', country: 'FR' } }

const site = openSite()

test('kinds of offer stand side by side, as many as are chosen, on the screen and in the file', async () => {
  await site().found('offers', { partners })
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/offers/customers`)
  await page.getByRole('link', { name: 'Compare offers' }).click()
  const headings = page.getByRole('columnheader')
  await page.getByRole('heading', { level: 1, name: 'Compare offers' }).waitFor()
  await page.getByText('Another edition says 137').waitFor()
  expect(await headings.count()).toBe(6)
  const kinds = ['Marketplace, third party', 'Server subscriptions', 'Azure plan', 'Licences']
  for (const name of kinds.slice(0, 2))
    await press(page, page.getByRole('checkbox', { name }), 'Space')
  expect(await headings.allTextContents()).toEqual([
    expect.stringContaining('Compared by'),
    'Azure plan',
    'Reservations',
    'Licences',
  ])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the comparison' }).click(),
  ])
  const [heading, billing] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(heading?.replace('\uFEFF', '')).toBe('Compared by,Azure plan,Reservations,Licences')
  expect(billing).toBe('Billing,"Monthly, in arrears",Upfront or monthly,Monthly or annual')
  for (const name of [...kinds.slice(2), 'Reservations']) {
    await press(page, page.getByRole('checkbox', { name }), 'Space')
  }
  await page.getByText('Choose at least one kind of offer.').waitFor()
  await press(page, page.getByRole('checkbox', { name: 'Server subscriptions' }), 'Space')
  await page.getByText('Under sixty days in full').waitFor()
  await page.context().close()
})

test('the comparison fits every window in every language', async () => {
  await site().found('offers-wide', { partners })
  const screens = [`${site().address}/rehearsals/offers-wide/offers`]
  await expectSoundAndNarrow(site().browser, screens, [390, 1440, 1920])
})

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { choose, expectSoundAndNarrow, openPage, openScreen, press } from './reader.ts'

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

test('prices are narrowed, searched and put in order, and taken along with the columns of Partner Center', async () => {
  await site().found('prices', { partners }, '2020-03-02T09:00:00Z')
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/prices/customers`)
  await page.getByRole('link', { name: 'Price list' }).click()
  await page.getByText('Dv3 Series - D2 v3 - westeurope').waitFor()
  const rows = page.locator('tbody tr')
  const count = page.locator('.u-table-count')
  await choose(page, 'Kind', 'Kind: Reserved capacity')
  await count.getByText('2 rows').waitFor()
  await choose(page, 'Kind', 'Kind: Usage under the plan')
  await page.getByRole('searchbox').fill('hot lrs')
  await count.getByText('3 rows').waitFor()
  await press(page, page.getByRole('button', { name: /^Price/ }), 'Enter')
  await rows.first().getByText('0.0181 USD').waitFor()
  await rows.first().getByText('from unit 512,001 on').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the price list' }).click(),
  ])
  const [heading, first] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(heading?.replace('\uFEFF', '')).toBe(
    'ProductTitle,ProductID,SKuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,MeterIds,MeterType,Tags',
  )
  expect(first).toContain('1 GB/Month,,FR,USD,0.0181,512001,,2019-11-01,,')
  await page.getByLabel('On this day').fill('2019-10-31')
  await count.getByText('0 rows').waitFor()
  await choose(page, 'Market', 'Japan')
  await page.getByLabel('On this day').fill('2020-01-31')
  await rows.first().waitFor()
  await page.context().close()
})

test('both screens fit every window in every language', async () => {
  await site().found('offers-wide', { partners })
  const room = `${site().address}/rehearsals/offers-wide`
  const screens = [`${room}/offers`, `${room}/prices`]
  await expectSoundAndNarrow(site().browser, screens, [390, 1440, 1920])
})

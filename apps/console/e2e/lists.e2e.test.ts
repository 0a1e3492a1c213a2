import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openPage, openScreen } from './reader.ts'
import { openSite } from './open-site.ts'

const azure = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'
const ordering = 'ordering/add-ons-go-with-their-base-and-come-back-alone.yaml'
const count = 600

const site = openSite()

beforeAll(async () => {
  await site().found('many', many())
})

/** Every fourth has signed, every sixth has Azure of old. */
function many(): object {
  const customers = Array.from({ length: count }, (_, index) => {
    const old = { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' }
    return [
      `customer-${String(index).padStart(3, '0')}`,
      {
        name: `Customer ${String(index).padStart(3, '0')}`,
        country: 'DE',
        relationships: { contoso: {} },
        ...(index % 4 === 0 ? { agreement: { signed: '2019-12-01' } } : {}),
        subscriptions: index % 6 === 0 ? { [`sub-${index}`]: old } : {},
      },
    ]
  })
  return {
    partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
    customers: Object.fromEntries(customers),
  }
}

async function namesOf(page: Page): Promise<string[]> {
  return page.locator('tbody tr[data-row] td:first-child').allTextContents()
}

test('a list of 600 says so, and is put in order and narrowed as a whole', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/many/customers`)
  await page.getByText(`100 of ${count} rows`).waitFor()
  expect(await page.title()).toBe('Customers · many · Understudy')

  const heading = page.getByRole('columnheader', { name: 'Existing Azure (0145P)' })
  await heading.getByRole('button').click()
  await heading.getByRole('button').click()
  await page.locator('th[aria-sort=descending]').waitFor()
  await expect
    .poll(async () => (await namesOf(page)).slice(0, 3))
    .toEqual(['Customer 000', 'Customer 006', 'Customer 012'])

  await page
    .getByRole('button', { name: /Customer agreement/ })
    .first()
    .click()
  await page.getByRole('option', { name: 'Customer agreement: Signed' }).click()
  await page.getByText('100 of 150 rows').waitFor()
  await page.getByRole('searchbox').fill('Customer 59')
  await page.getByText('2 rows', { exact: true }).waitFor()
  expect(await namesOf(page)).toEqual(['Customer 592', 'Customer 596'])
  await page.context().close()
})

test('the audit log tells every change in words, in any language, and uses the width', async () => {
  const id = await site().rehearse(azure)
  const as = 'contoso/admin-agent'
  await site().send(id, as, {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  await site().send(id, as, { type: 'AdvanceClock', by: '2d' })
  for (const locale of ['en', 'fr', 'zh-TW']) {
    const page = await openPage(site().browser, locale, 1920)
    await openScreen(page, `${site().address}/rehearsals/${id}/audit`)
    await page.locator('tbody tr[data-row]').nth(10).waitFor()
    const text = String(await page.locator('tbody').textContent())
    expect(text).not.toMatch(/plan\.adatum|transition\.adatum|indirect-|Reached|in-progress|false/)
    const table = page.locator('.u-table-scroll')
    expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
    // What was founded has the day of the fact, and not that of the rehearsal.
    expect(text).toMatch(/2019/)
    const narrowest = await page
      .locator('tbody tr[data-row] td')
      .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)))
    expect(narrowest).toBeGreaterThan(70)
    await page.context().close()
  }
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/${id}/customers/adatum/history`)
  const bought = page.getByRole('listitem').filter({ hasText: 'So when the rehearsal began' })
  await bought.filter({ hasText: '1 Jun 2019' }).first().waitFor()
  await page.context().close()
})

test('a phone has room for what is read, and the slider has its track', async () => {
  const id = await site().rehearse(azure)
  for (const locale of ['en', 'fr', 'zh-TW']) {
    const page = await openPage(site().browser, locale, 390)
    await openScreen(page, `${site().address}/rehearsals/${id}/customers`)
    const track = await page.getByRole('slider').boundingBox()
    expect(track?.width).toBeGreaterThan(200)
    const top = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect(top?.y).toBeLessThan(430)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.context().close()
  }
})

test('what goes into the cart shows where it was pressed, and is announced', async () => {
  const id = await site().rehearse(ordering)
  const page = await openPage(site().browser, 'fr-FR', 900)
  await openScreen(page, `${site().address}/rehearsals/${id}/customers/adatum/ordering`)
  await page.getByRole('searchbox', { name: 'Catalogue' }).fill('Office 365 Enterprise E3')
  const row = page.getByRole('row').filter({ hasText: 'ENTERPRISEPACK' }).first()
  await row.getByRole('button').click()
  await row.getByText('Au panier\u00a0: 1').waitFor()
  await page.locator('[data-announced]').getByText('est dans le panier').waitFor()
  await page.getByRole('button', { name: /^Aller au panier/ }).click()
  await page.waitForFunction(() => document.activeElement?.id === 'cart')
  await page.context().close()
})

test('an address without a rehearsal says so, with a way on', async () => {
  const page = await openPage(site().browser, 'fr-FR')
  await page.goto(`${site().address}/rehearsals/nope/customers`)
  await page
    .getByRole('heading', { level: 1, name: 'Il n’y a pas de répétition «\u00a0nope\u00a0»' })
    .waitFor()
  expect(await page.title()).toContain('nope')
  await page.getByRole('link', { name: 'Retour aux répétitions' }).click()
  await page.getByRole('heading', { level: 1, name: 'Répétitions' }).waitFor()
  await page.context().close()
})

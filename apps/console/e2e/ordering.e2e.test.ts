import { seriousViolations } from '@understudy/harness/axe'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { goTo, openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

/** Adatum: three people on three Office 365 E3, one of them with Audio Conferencing; the term ends on 1 June 2020. */
const story = 'ordering/add-ons-go-with-their-base-and-come-back-alone.yaml'
const base = 'Office 365 Enterprise E3'

const site = openSite()
/** One customer, whom the tests change one after the other. */
let address: string

beforeAll(async () => {
  address = `${site().address}/rehearsals/${await site().rehearse(story)}/customers/adatum/ordering`
})

function baseRow(page: Page): Locator {
  const table = page.getByRole('table', { name: 'Licence subscriptions' })
  return table.getByRole('row').filter({ has: page.getByRole('cell', { name: base, exact: true }) })
}

/** Accepts with the keyboard alone what the dialog says; the names it said. */
async function accepted(page: Page, title: string): Promise<string[]> {
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.locator('button[data-kind=danger][aria-disabled]').waitFor()
  await dialog.getByText('Show the names').click()
  const names = await dialog.locator('tbody tr td:first-child').allTextContents()
  await press(page, dialog.getByRole('checkbox', { name: 'I accept' }), 'Space')
  await press(page, dialog.locator('button[data-kind=danger]'), 'Enter')
  await dialog.waitFor({ state: 'detached' })
  return names
}

test('seats, renewal, payment and suspension are changed with the keyboard, and losses are named', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(address)
  await press(page, baseRow(page), 'Enter')
  const dialog = page.getByRole('dialog', { name: `Manage: ${base}` })
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })

  await dialog.getByLabel('Licences from now on').fill('5')
  await press(page, button('Change licences'), 'Enter')
  await button('Change licences').and(page.locator('[aria-disabled]')).waitFor()
  await dialog.getByText('Nothing would change.').first().waitFor()
  await dialog.getByLabel('Licences from now on').fill('2')
  await press(page, button('Change licences'), 'Enter')
  expect(await accepted(page, 'Change licences: who loses what')).toEqual(['Chloe'])

  await press(page, button('Do not renew'), 'Enter')
  await dialog.getByText('Ends', { exact: true }).waitFor()
  await press(page, button('Renew at the end of the term'), 'Enter')
  await dialog.getByText('Renews', { exact: true }).waitFor()
  await press(page, button('Pay: Annually'), 'Enter')
  await dialog.getByText('Paid: Annually').waitFor()

  await press(page, button('Suspend'), 'Enter')
  expect(await accepted(page, 'Suspend: who loses what')).toEqual(['Ada', 'Ben'])
  await dialog
    .getByText(/is not active\./)
    .first()
    .waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await press(page, button('Reactivate'), 'Enter')
  await button('Suspend').waitFor()
  expect(await button('Suspend').evaluate((it) => it === document.activeElement)).toBe(true)

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.tagName === 'TR')
  await baseRow(page).getByRole('cell', { name: 'Annually' }).waitFor()
  expect(await baseRow(page).getByRole('cell').allTextContents()).toEqual([
    base,
    'Active',
    '2',
    '1 Jun 2020',
    'Renews',
    'Annually',
    'Contoso',
  ])
  await page.context().close()
})

test('an add-on is ordered for its base with the mouse', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(address)
  await baseRow(page).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Order an add-on/ }).click()
  await page.getByRole('option', { name: 'Phone System' }).click()
  const order = dialog.getByRole('button', { name: 'Order', exact: true })
  await dialog.getByLabel('Licences', { exact: true }).fill('0')
  await dialog.getByText('Enter a whole number of at least 1.').waitFor()
  await dialog.getByLabel('Licences', { exact: true }).fill('2')
  await order.and(page.locator(':not([aria-disabled])')).click()
  await dialog.getByRole('listitem').filter({ hasText: 'Phone System · 2' }).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  const row = page.getByRole('row').filter({ hasText: `Phone System Belongs to: ${base}` })
  await row.getByText('Pending').waitFor()
  await page.context().close()
})

test('licences are on invoices, each with its lines, in every language', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(address)
  await goTo(page, '2020-08-10', '10 Aug 2020')
  await page.context().close()
  for (const [locale, fee, colorScheme] of [
    ['fr', 'Frais de cycle', 'light'],
    ['zh-TW', '週期費用', 'dark'],
  ] as const) {
    const reader = await openPage(site().browser, locale, 900)
    await reader.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await reader.goto(address)
    await reader.locator('[data-row=L-2020-07-01-contoso]').focus()
    await reader.keyboard.press('Enter')
    const dialog = reader.getByRole('dialog')
    await dialog.getByRole('row').filter({ hasText: 'Phone System' }).getByText(fee).waitFor()
    const table = dialog.locator('.u-table-scroll')
    expect(await table.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
    expect(await seriousViolations(reader)).toEqual([])
    await expectLedToCause(reader, dialog)
    await reader.context().close()
  }
})

/** The sentence beside a line leads to the history as it was when that happened, with the event on top. */
async function expectLedToCause(page: Page, dialog: Locator): Promise<void> {
  const row = dialog.getByRole('row').filter({ hasText: 'Phone System' }).first()
  const cause = row.getByRole('button')
  const [, sentence = ''] = /\p{P}\s*(.*?) ›$/u.exec((await cause.textContent()) ?? '') ?? []
  expect(sentence).not.toBe('')
  await press(page, cause, 'Enter')
  await page
    .locator('.u-timeline-title')
    .first()
    .getByText(sentence ?? '')
    .waitFor()
  expect(await dialog.count()).toBe(0)
  expect(await page.locator('#history').evaluate((it) => it === document.activeElement)).toBe(true)
}

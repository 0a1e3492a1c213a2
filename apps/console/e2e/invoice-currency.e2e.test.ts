import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { openPage, openScreen, press } from './reader.ts'

const scenario = 'billing/the-old-stream-stays-in-dollars.yaml'
const site = openSite()

/** What is pressed and read, written out: the test must not learn its words from the code. */
const said = {
  'en-GB': {
    total: '€72.85',
    rate: 'A dollar is €0.90, the rate of 27 Feb 2020.',
    dollars: 'In dollars, whatever plans are billed in.',
    assumed: 'assumed',
    close: 'Close',
    field: 'What a dollar is in EUR in 2020-04',
    state: 'State the rate',
  },
  fr: {
    total: '72,85 €',
    rate: 'Un dollar vaut 0,90 €, au taux du 27 févr. 2020.',
    dollars: 'En dollars, quelle que soit la devise des plans.',
    assumed: 'supposé',
    close: 'Fermer',
    field: 'La valeur d’un dollar en EUR (2020-04)',
    state: 'Indiquer le taux',
  },
  'zh-TW': {
    total: 'EUR 72.85',
    rate: '一美元為 EUR 0.90，2020年2月27日 的匯率。',
    dollars: '以美元計，與方案的幣別無關。',
    assumed: '假設',
    close: '關閉',
    field: '2020-04 一美元等於多少 EUR',
    state: '說明匯率',
  },
}

/** A rehearsal after two invoice days under the plan, with a rate for the first alone. */
async function staged(): Promise<string> {
  const workspace = await site().rehearse(scenario)
  const as = 'contoso/admin-agent'
  await site().send(workspace, as, {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  await site().send(workspace, as, { type: 'AdvanceClock', to: '2020-05-08' })
  return workspace
}

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ').trim()

test.each(Object.entries(said))(
  'in %s an invoice in euros says its rate, and one without waits until it is stated',
  async (locale, is) => {
    const workspace = await staged()
    const page = await openPage(site().browser, locale)
    await openScreen(page, `${site().address}/rehearsals/${workspace}/customers/adatum/billing`)
    const dialog = page.getByRole('dialog')
    await page.getByText('G-2020-03-01-contoso-EUR', { exact: true }).last().click()
    await dialog.locator('p.u-faint').waitFor()
    expect(plain(await dialog.locator('p.u-faint').textContent())).toBe(is.rate)
    expect(plain(await dialog.locator('p.c-spread data').textContent())).toBe(is.total)
    await press(page, dialog.getByRole('button', { name: is.close }).last(), 'Enter')
    await page.getByText('D-2020-03-01-contoso', { exact: true }).last().click()
    await dialog.getByText(is.dollars).waitFor()
    await dialog.getByText(is.assumed, { exact: true }).waitFor()
    await press(page, dialog.getByRole('button', { name: is.close }).last(), 'Enter')

    await page.getByLabel(is.field).fill('0.93')
    await page.setViewportSize({ width: 390, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ width: 1440, height: 900 })
    await press(page, page.getByRole('button', { name: is.state }), 'Enter')
    await page.getByLabel(is.field).waitFor({ state: 'detached' })
    await site().send(workspace, 'contoso/admin-agent', { type: 'AdvanceClock', by: '1m' })
    await page.reload()
    await page.getByText('G-2020-04-01-contoso-EUR', { exact: true }).waitFor()
    await page.context().close()
  },
)

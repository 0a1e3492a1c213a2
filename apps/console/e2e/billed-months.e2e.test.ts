import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { choose, expectSoundAndNarrow, openPage, openScreen, tabTo } from './reader.ts'

const scenario = 'billing/what-is-billed-stands-month-by-month.yaml'
const site = openSite()

/** What is read out and shown, written out: the test must not learn its words from the code. */
const said = {
  'en-GB': {
    title: 'Month by month',
    march: 'Figures of Mar 2020',
    may: 'May 2020: Azure plan invoice: $16.40, Total: $16.40, Invoiced: $0.00, and On no invoice yet: $16.40',
    legacy: '$8.34',
  },
  fr: {
    title: 'Mois par mois',
    march: 'Chiffres de mars 2020',
    may: 'mai 2020 : Facture du plan Azure : 16,40 $US, Total : 16,40 $US, Facturé : 0,00 $US et Pas encore facturé : 16,40 $US',
    legacy: '8,34 $US',
  },
  'zh-TW': {
    title: '逐月金額',
    march: '2020年3月的金額',
    may: '2020年5月：Azure 方案發票：USD 16.40、合計：USD 16.40、已開立：USD 0.00和尚未開立：USD 16.40',
    legacy: 'USD 8.34',
  },
}

/** A rehearsal in the month after a transition. */
async function staged(): Promise<string> {
  const workspace = await site().rehearse(scenario)
  const as = 'contoso/admin-agent'
  const start = { type: 'StartAzurePlanTransition', partner: 'contoso', customer: 'adatum' }
  await site().send(workspace, as, { ...start, finalityAccepted: true })
  await site().send(workspace, as, { type: 'AdvanceClock', to: '2020-05-03' })
  return `${site().address}/rehearsals/${workspace}/invoices`
}

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ').trim()

test('what is billed is drawn, and each month is reached and read with the keyboard', async () => {
  const address = await staged()
  for (const [locale, is] of Object.entries(said)) {
    const page = await openPage(site().browser, locale)
    await openScreen(page, address)
    await page.getByRole('heading', { name: is.title }).waitFor()
    const months = page.locator('.u-ribbon input[type=radio]')
    expect(await months.count()).toBe(3)
    expect(plain(await months.last().getAttribute('aria-label'))).toBe(is.may)
    await tabTo(page, page.locator('.u-ribbon input[type=radio]:checked'))
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: is.march }).waitFor()
    const figures = page.getByRole('region', { name: is.march })
    expect(plain(await figures.locator('dd').first().textContent())).toBe(is.legacy)
    await page.context().close()
  }
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, address)
  expect(await page.locator('.u-ribbon-piece').count()).toBe(4)
  await choose(page, 'Divided by', 'Reseller')
  await page.locator('.u-ribbon-piece').nth(5).waitFor()
  await page.getByRole('columnheader', { name: 'Tailspin' }).waitFor()
  await page.context().close()
  await expectSoundAndNarrow(site().browser, [address], [390, 1440])
})

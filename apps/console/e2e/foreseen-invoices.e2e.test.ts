import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { named, openPage, openScreen, press, tabTo } from './reader.ts'

const transition = 'billing/invoices-to-come-are-foretold-with-and-without-a-transition.yaml'
const move = 'license-move/moved-well-nobody-is-interrupted-moved-carelessly-everybody.yaml'
const site = openSite()

/** What is pressed and read, written out: the test must not learn its words from the code. */
const said = {
  'en-GB': {
    start: 'Transition billing to Azure plan',
    title: 'Invoices to come',
    rows: ['$79.17 $44.73 -$34.44', '$0.00 $80.85 $80.85'],
    together: 'Together, Contoso',
  },
  fr: {
    start: 'Transition de la facturation vers un plan Azure',
    title: 'Factures à venir',
    rows: ['79,17 $US 44,73 $US -34,44 $US', '0,00 $US 80,85 $US 80,85 $US'],
    together: 'Ensemble, Contoso',
  },
  'zh-TW': {
    start: '將計費轉換為 Azure 方案',
    title: '未來的發票',
    rows: ['USD 79.17 USD 44.73 -USD 34.44', 'USD 0.00 USD 80.85 USD 80.85'],
    together: '合計，Contoso',
  },
}

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ').trim()

test('before a transition invoices stand side by side with and without it', async () => {
  const workspace = await site().rehearse(transition)
  const address = `${site().address}/rehearsals/${workspace}/customers/adatum/azure-plan`
  for (const [locale, is] of Object.entries(said)) {
    const page = await openPage(site().browser, locale, 390)
    await openScreen(page, address)
    await press(page, page.locator('button.u-button[data-kind=primary]').first(), 'Enter')
    const dialog = page.getByRole('dialog', { name: is.start })
    const foreseen = dialog.getByRole('region', { name: is.title }).first()
    await foreseen.getByRole('row').nth(5).waitFor()
    const amounts = await foreseen
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('data')].map(({ textContent }) => textContent).join(' '),
        ),
      )
    expect(amounts.slice(0, 2).map(plain)).toEqual(is.rows)
    await foreseen.getByText(is.together).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.context().close()
  }
})

test('before a licence move what it adds to the invoices stands beside what there would be without it', async () => {
  const workspace = await site().rehearse(move)
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/${workspace}/customers/adatum/license-move`)
  const way = page.getByRole('radio', { name: 'Office 365 Enterprise E3 + Phone System' })
  await tabTo(page, way)
  await page.keyboard.press('Space')
  await press(page, named(page, 'Start the move'), 'Enter')
  const foreseen = page
    .getByRole('dialog')
    .getByRole('region', { name: 'Invoices to come' })
    .first()
  await foreseen.getByText('Licence invoice').nth(2).waitFor()
  const sides = await foreseen
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('data')].map(({ textContent }) => textContent)),
    )
  expect(sides).toHaveLength(3)
  for (const [before, after, difference] of sides) {
    expect(before).toBe('$0.00')
    expect(after).toMatch(/^\$[1-9]/)
    expect(difference).toBe(after)
  }
  await foreseen.getByText('Together, Contoso').waitFor()
  await page.context().close()
})
